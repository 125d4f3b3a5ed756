/** Groups with their gatherings, places, confirmations and statements, as they are written. */
import { type Kysely, sql } from 'kysely'
import { copyMany } from '#platform/db/copy-many.ts'
import { replaceMany } from '#platform/db/replace-many.ts'
import type { DirectoryTables } from '../tables.ts'
import { announceChange } from './group.store.ts'
import type { Group } from './group.ts'
import { rowsOfGroup, type WrittenRows } from './rows-of-group.ts'

type Db = Kysely<DirectoryTables>

/**
 * Writes groups whole, new or changed, and tells listeners once the transaction commits.
 * `sourceIds` gives the row id of a source by its key; `fresh` names groups that cannot be here yet.
 */
export async function saveGroups(
  db: Db,
  groups: readonly Group[],
  given: { newId: () => string; sourceIds?: ReadonlyMap<string, string>; fresh?: ReadonlySet<string> },
): Promise<void> {
  if (groups.length === 0) return
  const written = groups.map(group =>
    rowsOfGroup(group, given.sourceIds?.get(group.source?.key ?? '') ?? null, given.newId),
  )
  const isFresh = ({ group }: WrittenRows) => given.fresh?.has(group.id) === true
  const fresh = written.filter(isFresh)
  const known = written.filter(rows => !isFresh(rows))
  await forgetParts(
    db,
    known.map(({ group }) => group.id),
  )
  await copyMany(
    db,
    'directory.group',
    fresh.map(rows => rows.group),
  )
  await replaceMany(
    db,
    'directory.group',
    known.map(rows => rows.group),
    ['id'],
  )
  await copyMany(
    db,
    'directory.place',
    written.flatMap(rows => rows.places),
  )
  await copyMany(
    db,
    'directory.gathering',
    written.flatMap(rows => rows.gatherings),
  )
  await copyMany(
    db,
    'directory.confirmation',
    written.flatMap(rows => rows.confirmations),
  )
  await copyMany(
    db,
    'directory.statement',
    written.flatMap(rows => rows.statements),
  )
  await announceChange(
    db,
    groups.map(group => group.id),
  )
}

async function forgetParts(db: Db, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const wanted = sql<string>`any(${ids}::uuid[])`
  await sql`with gone as (delete from directory.gathering where group_id = ${wanted} returning place_id)
    delete from directory.place where id in (select place_id from gone)`.execute(db)
  await db.deleteFrom('directory.confirmation').where('group_id', '=', wanted).execute()
  await db.deleteFrom('directory.statement').where('group_id', '=', wanted).execute()
}
