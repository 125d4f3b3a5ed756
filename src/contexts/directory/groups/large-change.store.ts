/** What a change of many groups at once asks of the database. */
import { type Kysely, sql } from 'kysely'
import { DatabaseTrouble } from '#platform/db/database-trouble.ts'
import { Problem } from '#platform/http/problem.ts'
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

/** Seconds after which a large list is usually read in. */
const TRY_AGAIN = 60

/**
 * The same turn for somebody who waits before a page: three seconds of waiting and no more.
 * @throws {Problem} `too-many` where a large change is under way; the transaction it is called in keeps nothing
 */
export async function takeTurnSoon(db: Db): Promise<void> {
  await sql`set local lock_timeout = '3s'`.execute(db)
  try {
    await takeTurnToWrite(db)
  } catch (fault) {
    if (fault instanceof DatabaseTrouble && fault.kind === 'too-slow')
      throw new Problem('too-many', TRY_AGAIN)
    throw fault
  }
  await sql`set local lock_timeout to default`.execute(db)
}
