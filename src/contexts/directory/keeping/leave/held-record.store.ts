/** Records that can be had back, and the lists a group is known to, as rows. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { HeldRecord, HeldSourceRecord } from './held-record.ts'

type Db = Kysely<DirectoryTables>

export async function hold(db: Db, groupId: string, held: HeldRecord, until: number): Promise<void> {
  await db
    .updateTable('directory.removed_group')
    .set({ held: sql<string>`${JSON.stringify(held)}::jsonb`, held_until: moment(until) })
    .where('id', '=', groupId)
    .execute()
}

/** What the contact with this task can have back; in one hand until the transaction is over. */
export async function heldFor(db: Db, taskId: string, now: number): Promise<HeldRecord | null> {
  const row = await db
    .selectFrom('directory.removed_group')
    .select('held')
    .where('held_until', '>', moment(now))
    .where(sql<boolean>`held @> ${JSON.stringify({ tasks: [{ id: taskId }] })}::jsonb`)
    .forUpdate()
    .executeTakeFirst()
  return (row?.held as HeldRecord | null | undefined) ?? null
}

/** Whose letter this was: the contact who can have the group back. */
export async function heldTaskOf(db: Db, askId: string, now: number): Promise<string | null> {
  const row = await db
    .selectFrom('directory.removed_group')
    .select('held')
    .where('held_until', '>', moment(now))
    .where(sql<boolean>`held @> ${JSON.stringify({ asks: [{ id: askId }] })}::jsonb`)
    .executeTakeFirst()
  const held = (row?.held ?? null) as HeldRecord | null
  const taskId = held?.asks?.find(({ id }) => id === askId)?.taskId
  return held?.tasks.some(({ id }) => id === taskId) ? (taskId ?? null) : null
}

/** Somebody is forgotten who could have had it back; where nobody else could, all of it goes. */
export async function dropHeldTask(db: Db, taskId: string): Promise<void> {
  const without = sql`(select coalesce(jsonb_agg(t), '[]') from jsonb_array_elements(held -> 'tasks') t
    where t ->> 'id' <> ${taskId})`
  await sql`update directory.removed_group
    set held = case when ${without} = '[]' then null else jsonb_set(held, '{tasks}', ${without}) end,
        held_until = case when ${without} = '[]' then null else held_until end
    where held @> ${JSON.stringify({ tasks: [{ id: taskId }] })}::jsonb`.execute(db)
}

/** The days are over: nothing of it stays but that there was a group. */
export async function forgetHeld(db: Db, now: number): Promise<void> {
  await db
    .updateTable('directory.removed_group')
    .set({ held: null, held_until: null })
    .where('held_until', '<=', moment(now))
    .execute()
}

export interface ListedRecord extends HeldSourceRecord {
  sourceKey: string
}

export async function recordsOfGroup(db: Db, groupId: string): Promise<ListedRecord[]> {
  const rows = await db
    .selectFrom('directory.source_record as r')
    .innerJoin('directory.source as s', 's.id', 'r.source_id')
    .selectAll('r')
    .select('s.key')
    .where('r.group_id', '=', groupId)
    .orderBy('s.key')
    .orderBy('r.external_id')
    .execute()
  return rows.map(row => ({
    sourceKey: row.key,
    sourceId: row.source_id,
    externalId: row.external_id,
    said: row.said,
    gatheringIds: row.gathering_ids,
    missingSince: row.missing_since,
  }))
}

/** A row that waits for a person must not bring back what has gone. */
export async function dropQueuedRow(db: Db, { sourceId, externalId }: ListedRecord): Promise<void> {
  await db
    .deleteFrom('directory.queued_row')
    .where('source_id', '=', sourceId)
    .where('external_id', '=', externalId)
    .execute()
}

/** The list is still there; one that was removed meanwhile says nothing any more. */
export async function sourcesThere(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('directory.source')
    .select(['id', 'key'])
    .where('id', '=', sql<string>`any(${sql<string[]>`${[...ids]}::uuid[]`})`)
    .execute()
  return new Map(rows.map(({ id, key }) => [id, key]))
}
