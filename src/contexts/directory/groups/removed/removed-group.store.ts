/** Groups that took themselves out, as rows. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { RemovedGroupTable } from '../../keeping/tables.ts'
import type { DirectoryTables } from '../../tables.ts'
import { type RemovedGroup, slugDigest } from './removed-group.ts'

type Db = Kysely<DirectoryTables>

const COLUMNS = ['id', 'code', 'removed_at', 'by', 'topic', 'town', 'country'] as const

const removedOf = (row: Pick<RemovedGroupTable, (typeof COLUMNS)[number]>): RemovedGroup => ({
  id: row.id,
  code: row.code,
  removedAt: row.removed_at,
  by: row.by as RemovedGroup['by'],
  topic: row.topic,
  town: row.town,
  country: row.country,
})

/** @param as the address it had, and what the lists it came from called it and its gatherings */
export async function addRemoved(
  db: Db,
  { removedAt, ...removed }: RemovedGroup,
  as: { slug: string; marks: readonly string[] },
): Promise<void> {
  await db
    .insertInto('directory.removed_group')
    .values({
      ...removed,
      slug_digest: slugDigest(as.slug),
      removed_at: moment(removedAt),
      held: null,
      held_until: null,
    })
    .execute()
  if (as.marks.length === 0) return
  await db
    .insertInto('directory.removed_record')
    .values(as.marks.map(mark => ({ mark, group_id: removed.id })))
    .onConflict(clash => clash.column('mark').doUpdateSet({ group_id: removed.id }))
    .execute()
}

/** By the address it had, or by the code on what was printed. */
export async function removedAt(
  db: Db,
  by: { slug: string } | { code: string },
): Promise<RemovedGroup | null> {
  const row = await db
    .selectFrom('directory.removed_group')
    .select(COLUMNS)
    .$if('slug' in by, query => query.where('slug_digest', '=', slugDigest('slug' in by ? by.slug : '')))
    .$if('code' in by, query => query.where('code', '=', 'code' in by ? by.code : ''))
    .executeTakeFirst()
  return row ? removedOf(row) : null
}

/** Digests of addresses and codes that were given out for good. */
export function removedNames(db: Db): Promise<{ slug_digest: string; code: string }[]> {
  return db.selectFrom('directory.removed_group').select(['slug_digest', 'code']).execute()
}

/** By what lists called them; by their ids and codes here, as an export of ours says them. */
export async function everyRemoved(
  db: Db,
): Promise<{ byMark: Map<string, RemovedGroup>; byName: Map<string, RemovedGroup> }> {
  const removed = (await db.selectFrom('directory.removed_group').select(COLUMNS).execute()).map(removedOf)
  const byName = new Map(removed.flatMap(one => [[one.id, one] as const, [one.code, one] as const]))
  const marks = await db.selectFrom('directory.removed_record').select(['mark', 'group_id']).execute()
  const byMark = new Map(
    marks.flatMap(({ mark, group_id }) => {
      const one = byName.get(group_id)
      return one ? [[mark, one] as const] : []
    }),
  )
  return { byMark, byName }
}

/** Not removed any more: it came back. */
export async function endRemoval(db: Db, id: string): Promise<void> {
  await db.deleteFrom('directory.removed_group').where('id', '=', id).execute()
}

/** Ids and moments, for whoever has our export: oldest first. */
export async function removedForExport(db: Db): Promise<{ id: string; at: number }[]> {
  return await db
    .selectFrom('directory.removed_group')
    .select(['id', sql<number>`removed_at`.as('at')])
    .orderBy('removed_at')
    .orderBy('id')
    .execute()
}
