/** Groups with their gatherings, places, confirmations and statements, as they are read. Written in `save-groups.store.ts`. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DirectoryTables } from '../tables.ts'
import type { Group } from './group.ts'
import { moveMarks } from './group-marks.store.ts'
import { type GatheringRow, groupFromRows, type PlaceRow } from './group-rows.ts'
import { takeTurnToWrite } from './large-change.store.ts'
import { removedNames } from './removed/removed-group.store.ts'
import { TakenSlugs } from './removed/removed-group.ts'

type Db = Kysely<DirectoryTables>

/** Told to whoever listens, with group ids parted by commas, or `*` for "all may have changed". */
export const DIRECTORY_CHANGED = 'directory_changed'
/** A notification carries at most 8,000 bytes; 200 ids of 36 letters fit. */
const IDS_A_NOTICE = 200

/** Ids of all groups, oldest first. */
export async function allGroupIds(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('directory.group')
    .select('id')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(row => row.id)
}

/** The same, those that meet in one area together; those without a place last. */
export async function groupIdsByPlace(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select g.id from directory.group g left join lateral (
      select floor(p.lat * 8) as row, floor(p.lon * 8) as cell from directory.gathering h
      join directory.place p on p.id = h.place_id where h.group_id = g.id and p.lat is not null
      order by h.position limit 1) at on true order by at.row, at.cell, g.id`.execute(db)
  return rows.map(({ id }) => id)
}

export async function countGroups(db: Db): Promise<number> {
  const row = await db
    .selectFrom('directory.group')
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}

/** Of a record that became part of another: that one. */
export async function groupIdBySlug(db: Db, slug: string): Promise<string | null> {
  const row = await db
    .selectFrom('directory.group as g')
    .leftJoin('directory.merged_group as m', 'm.group_id', 'g.id')
    .select(({ fn }) => fn.coalesce('m.into_id', 'g.id').as('id'))
    .where('g.slug', '=', slug)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Printed codes lead somewhere for good: to the record that the other became part of. */
export async function groupSlugByCode(db: Db, code: string): Promise<string | null> {
  const row = await db
    .selectFrom('directory.group as g')
    .leftJoin('directory.merged_group as m', 'm.group_id', 'g.id')
    .innerJoin('directory.group as now', join =>
      join.onRef('now.id', '=', ({ fn }) => fn.coalesce('m.into_id', 'g.id')),
    )
    .select('now.slug')
    .where('g.code', '=', code)
    .executeTakeFirst()
  return row?.slug ?? null
}

/** Slugs and codes already given out, also to groups that took themselves out, so that new ones do not clash. */
export async function takenNames(db: Db): Promise<{ slugs: Set<string>; codes: Set<string> }> {
  const rows = await db.selectFrom('directory.group').select(['slug', 'code']).execute()
  const removed = await removedNames(db)
  return {
    slugs: new TakenSlugs(
      rows.map(row => row.slug),
      removed.map(row => row.slug_digest),
    ),
    codes: new Set([...rows, ...removed].map(row => row.code)),
  }
}

/** Since when no record of the group is on its list any more. */
const goneSince = sql<
  number | null
>`(select case when bool_and(missing_since is not null) then max(missing_since) end
  from directory.source_record where group_id = g.id and source_id = g.source_id)`

/** The groups with these ids, in the order asked; ids that are gone are left out. */
export async function loadGroups(db: Db, ids: readonly string[]): Promise<Group[]> {
  if (ids.length === 0) return []
  const wanted = sql<string[]>`${[...ids]}::uuid[]`
  const [groups, gatherings, confirmations, statements, doubts] = await Promise.all([
    db
      .selectFrom('directory.group as g')
      .leftJoin('directory.source as s', 's.id', 'g.source_id')
      .selectAll('g')
      .select(['s.key as source_key', 's.name as source_name', 's.url as source_url'])
      .select(goneSince.as('gone_since'))
      .where('g.id', '=', sql<string>`any(${wanted})`)
      .execute(),
    db
      .selectFrom('directory.gathering as h')
      .leftJoin('directory.place as p', 'p.id', 'h.place_id')
      .selectAll('h')
      .select(sql<PlaceRow | null>`case when p.id is null then null else to_json(p) end`.as('place'))
      .where('h.group_id', '=', sql<string>`any(${wanted})`)
      .orderBy('h.position')
      .execute(),
    db
      .selectFrom('directory.confirmation')
      .selectAll()
      .where('group_id', '=', sql<string>`any(${wanted})`)
      .execute(),
    db
      .selectFrom('directory.statement')
      .selectAll()
      .where('group_id', '=', sql<string>`any(${wanted})`)
      .orderBy('position')
      .execute(),
    doubtsAbout(db, wanted),
  ])
  const gatheringsOf = Map.groupBy(gatherings, row => row.group_id)
  const confirmationsOf = Map.groupBy(confirmations, row => row.group_id)
  const doubtsOf = Map.groupBy(doubts, row => row.group_id)
  const statementsOf = Map.groupBy(statements, row => row.group_id)
  const byId = new Map(
    groups.map(({ source_key, source_name, source_url, gone_since, ...group }) => [
      group.id,
      groupFromRows({
        group,
        gatherings: (gatheringsOf.get(group.id) ?? []).map(({ place, ...gathering }) => ({
          gathering: gathering as GatheringRow,
          place,
        })),
        confirmations: confirmationsOf.get(group.id) ?? [],
        statements: statementsOf.get(group.id) ?? [],
        doubts: doubtsOf.get(group.id) ?? [],
        source:
          source_key && source_name
            ? { key: source_key, name: source_name, url: source_url, missingSince: gone_since }
            : null,
      }),
    ]),
  )
  return ids.flatMap(id => byId.get(id) ?? [])
}

/** Since when readers doubt which facts. What they said is for others, so everybody asks the database's own function. */
async function doubtsAbout(db: Db, wanted: RawBuilder<string[]>) {
  const { rows } = await sql<{ group_id: string; fact: string; by: string; at: number }>`
    select group_id, fact, "by", at from directory.doubts_about(${wanted})`.execute(db)
  return rows
}

/** Everything the directory holds, gone: for `reset`. Sources go too. */
export async function forgetAllGroups(db: Db): Promise<void> {
  await takeTurnToWrite(db)
  await sql`truncate directory.source, directory.group, directory.place, directory.gathering,
    directory.confirmation, directory.statement, directory.source_record, directory.queued_row,
    directory.contact_task, directory.confirmation_ask, directory.mended_fact, directory.claim, directory.doubt,
    directory.merged_group, directory.removed_group, directory.removed_record, directory.handover, directory.demonstration,
    directory.placed_material, directory.material_keeper cascade`.execute(db)
  await sql`select pg_notify(${DIRECTORY_CHANGED}, '*')`.execute(db)
}

/** Takes a group out with all that hangs on it, and tells listeners once the transaction commits. */
export async function deleteGroup(db: Db, id: string): Promise<void> {
  await sql`with gone as (delete from directory.gathering where group_id = ${id} returning place_id)
    delete from directory.place where id in (select place_id from gone)`.execute(db)
  await db.deleteFrom('directory.group').where('id', '=', id).execute()
  await sql`select pg_notify(${DIRECTORY_CHANGED}, ${id})`.execute(db)
}

/** Tells listeners which groups to read again, once the transaction commits. */
export async function announceChange(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await moveMarks(db, ids)
  for (let at = 0; at < ids.length; at += IDS_A_NOTICE) {
    await sql`select pg_notify(${DIRECTORY_CHANGED}, ${ids.slice(at, at + IDS_A_NOTICE).join(',')})`.execute(
      db,
    )
  }
}
