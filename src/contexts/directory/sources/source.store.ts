/** All SQL for sources, their records, and the rows that wait for a person. */
import { type Kysely, sql } from 'kysely'
import { copyMany } from '#platform/db/copy-many.ts'
import { announceChange, loadGroups } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import type { DirectoryTables } from '../tables.ts'
import type { ExistingRecord } from './existing-record.ts'
import type { GatheringIds } from './group-from-source.ts'
import type { Said } from './said.ts'
import { saidOf } from './said.ts'
import type { SourceGroup } from './source-group.ts'
import { sourceGroupOf } from './source-group-of.ts'

type Db = Kysely<DirectoryTables>

export interface Source {
  id: string
  key: string
  name: string
  url: string | null
}

/** A record with the group it became, both as they stand. */
export interface KnownRecord extends ExistingRecord {
  group: Group
  gatheringIds: GatheringIds
}

/** A record as it is to be kept from now on. */
export interface RecordToKeep {
  externalId: string
  groupId: string
  /** Asked for when the record is on its way, so that those of a whole country never lie in memory together. */
  said: () => Said
  gatheringIds: GatheringIds
  missingSince: number | null
}

/** The source with this key; made when it is new. */
export async function takeSource(
  db: Db,
  given: { key: string; name: string; url: string | null; format: string },
  on: { now: number; newId: () => string },
): Promise<Source> {
  const row = { id: on.newId(), ...given, last_import_at: on.now, created_at: on.now }
  const { name, url, format, last_import_at } = row
  return await db
    .insertInto('directory.source')
    .values({ ...row, last_import_at: asMoment(last_import_at), created_at: asMoment(on.now) })
    .onConflict(clash =>
      clash.column('key').doUpdateSet({ name, url, format, last_import_at: asMoment(on.now) }),
    )
    .returning(['id', 'key', 'name', 'url'])
    .executeTakeFirstOrThrow()
}

export async function findSource(db: Db, key: string): Promise<Source | null> {
  const row = await db
    .selectFrom('directory.source')
    .select(['id', 'key', 'name', 'url'])
    .where('key', '=', key)
    .executeTakeFirst()
  return row ?? null
}

/** Every record of a source, with its group. */
export async function knownRecords(db: Db, sourceId: string): Promise<KnownRecord[]> {
  const rows = await db
    .selectFrom('directory.source_record')
    .selectAll()
    .where('source_id', '=', sourceId)
    .orderBy('external_id')
    .execute()
  const groups = new Map<string, Group>()
  for (let at = 0; at < rows.length; at += 2_000) {
    const ids = rows.slice(at, at + 2_000).map(row => row.group_id)
    for (const group of await loadGroups(db, ids)) groups.set(group.id, group)
  }
  return rows.flatMap(row => {
    const group = groups.get(row.group_id)
    if (!group) return []
    const theirs = new Map(Object.entries(row.gathering_ids).map(([there, here]) => [here, there]))
    const current = saidOf(
      sourceGroupOf(group, row.external_id, gathering => theirs.get(gathering.id) ?? null),
    )
    return {
      group,
      groupId: row.group_id,
      externalId: row.external_id,
      said: row.said,
      current,
      gatheringIds: row.gathering_ids,
      missingSince: row.missing_since,
    }
  })
}

/** Writes these records anew; all go first, since two may trade handles. */
export async function keepRecords(
  db: Db,
  sourceId: string,
  records: readonly RecordToKeep[],
  now: number,
): Promise<void> {
  const groupIds = records.map(record => record.groupId)
  await db
    .deleteFrom('directory.source_record')
    .where('source_id', '=', sourceId)
    .where('group_id', '=', sql<string>`any(${groupIds}::uuid[])`)
    .execute()
  await copyMany(db, 'directory.source_record', recordRows(sourceId, records, now))
}

function* recordRows(sourceId: string, records: readonly RecordToKeep[], now: number) {
  for (const { externalId, groupId, said, gatheringIds, missingSince } of records)
    yield {
      source_id: sourceId,
      external_id: externalId,
      group_id: groupId,
      said: said(),
      gathering_ids: gatheringIds,
      last_seen_at: now,
      missing_since: missingSince,
    }
}

/** The source says of these groups what it said before: the date of its word moves, and nothing else. */
export async function renewSourceWord(db: Db, groupIds: readonly string[], now: number): Promise<void> {
  if (groupIds.length === 0) return
  await db
    .updateTable('directory.confirmation')
    .set({ at: asMoment(now) })
    .where('how', '=', 'feed')
    .where('group_id', '=', sql<string>`any(${[...groupIds]}::uuid[])`)
    .execute()
  await announceChange(db, groupIds)
}

/** Rows of this source that wait for a person, in place of the ones from the import before. */
export async function queueRows(
  db: Db,
  sourceId: string,
  waiting: readonly SourceGroup[],
  now: number,
): Promise<void> {
  await db.deleteFrom('directory.queued_row').where('source_id', '=', sourceId).execute()
  await copyMany(
    db,
    'directory.queued_row',
    waiting.map(incoming => ({
      source_id: sourceId,
      external_id: incoming.externalId,
      incoming,
      queued_at: now,
    })),
  )
}

const asMoment = (at: number) => sql<number>`${new Date(at).toISOString()}::timestamptz`
