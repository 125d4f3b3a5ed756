/** Turns: that a group was asked at a moment, and nothing of who. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { WaysTables } from './ways-tables.ts'

type Db = Kysely<WaysTables>

const among = (ids: readonly string[]) => sql<string>`any(${sql<string[]>`${[...ids]}::uuid[]`})`

/** Whoever else asks about this group waits until the transaction is over. */
export async function takeGroupsTurn(db: Db, groupId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`introductions.turn ${groupId}`}, 0))`.execute(db)
}

/** Moments at which turns were taken from `since` on, epoch milliseconds. */
export async function turnsSince(db: Db, groupIds: readonly string[], since: number): Promise<number[]> {
  const rows = await db
    .selectFrom('introductions.turn')
    .select('taken_at')
    .where('group_id', '=', among(groupIds))
    .where('taken_at', '>=', moment(since))
    .execute()
  return rows.map(({ taken_at }) => taken_at)
}

export async function addTurn(db: Db, groupId: string, at: number): Promise<void> {
  await db
    .insertInto('introductions.turn')
    .values({ group_id: groupId, taken_at: moment(at) })
    .execute()
}

/** One that was taken at this moment; of several any. */
export async function removeTurn(db: Db, groupIds: readonly string[], at: number): Promise<void> {
  await sql`delete from introductions.turn where ctid = (select ctid from introductions.turn
    where group_id = ${among(groupIds)} and taken_at = ${moment(at)} limit 1)`.execute(db)
}

export async function forgetTurns(db: Db, before: number): Promise<void> {
  await db.deleteFrom('introductions.turn').where('taken_at', '<', moment(before)).execute()
}
