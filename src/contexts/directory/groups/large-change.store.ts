/** What a change of many groups at once asks of the database. */
import { type Kysely, sql } from 'kysely'
import type { DirectoryTables } from '../tables.ts'

type Db = Kysely<DirectoryTables>

/** Any number will do, as long as it stays the same. */
const WRITING = 7_236_402

/**
 * Lets the database count again what it holds. Call it after many rows were written: until then it guesses, and
 * reads whole tables where a few rows were asked for. Only what rows are found by is counted: the long texts beside
 * it would take ten times as long, and nothing is ever looked for in them.
 */
export async function countAgain(db: Db): Promise<void> {
  await sql`analyze directory.group (id, slug, code, source_id, created_at), directory.place (id),
    directory.gathering (id, group_id, place_id), directory.confirmation (group_id, how, at),
    directory.statement (group_id), directory.source_record (source_id, external_id, group_id)`.execute(db)
}

/** One large change of the directory at a time: an import, a reset or a filling waits for the one before. */
export async function takeTurnToWrite(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${WRITING})`.execute(db)
}
