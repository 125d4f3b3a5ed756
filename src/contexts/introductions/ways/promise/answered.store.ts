/** When questions were put and answered: no words, no persons. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { WaysTables } from '../ways-tables.ts'
import type { Measured } from './promise.ts'

type Db = Kysely<WaysTables>

/** @param id drawn at random, known to the conversation alone */
export async function openMeasured(
  db: Db,
  {
    id,
    groupId,
    openedAt,
    promisedDays,
  }: { id: string; groupId: string; openedAt: number; promisedDays: number },
): Promise<void> {
  await db
    .insertInto('introductions.answered')
    .values({
      id,
      group_id: groupId,
      opened_at: moment(openedAt),
      promised_days: promisedDays,
      answered_at: null,
    })
    .execute()
}

/** The first answer counts. */
export async function keepMeasured(db: Db, id: string, at: number): Promise<void> {
  await db
    .updateTable('introductions.answered')
    // Clocks of two servers may differ by a moment.
    .set({ answered_at: sql`greatest(opened_at, ${moment(at)})` } as never)
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .execute()
}

export async function dropMeasured(db: Db, id: string): Promise<void> {
  await db
    .deleteFrom('introductions.answered')
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .execute()
}

/** Of each of these groups; none where nothing was asked. */
export async function measuredOf(db: Db, groupIds: readonly string[]): Promise<Map<string, Measured[]>> {
  const rows = await db
    .selectFrom('introductions.answered')
    .selectAll()
    .where('group_id', '=', sql<string>`any(${sql<string[]>`${[...groupIds]}::uuid[]`})`)
    .execute()
  const measured = rows.map(row => ({
    groupId: row.group_id,
    openedAt: row.opened_at,
    promisedDays: row.promised_days,
    answeredAt: row.answered_at,
  }))
  return Map.groupBy(measured, ({ groupId }) => groupId)
}

/** Groups with a question that is not answered and should be by now. */
export async function groupsBehind(db: Db, now: number): Promise<string[]> {
  const rows = await db
    .selectFrom('introductions.answered')
    .select('group_id')
    .distinct()
    .where('answered_at', 'is', null)
    .where(sql<boolean>`opened_at + promised_days * interval '1 day' < ${moment(now)}`)
    .execute()
  return rows.map(row => row.group_id)
}

export async function forgetMeasured(db: Db, before: number): Promise<void> {
  await db.deleteFrom('introductions.answered').where('opened_at', '<', moment(before)).execute()
}
