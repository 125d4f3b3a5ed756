/** Calls of the desk, as rows. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { CallTable, IntermediaryTables } from '../tables.ts'
import type { Call, Outcome } from './call.ts'

type Db = Kysely<IntermediaryTables>

const callOf = ({ id, group_id, at, outcome, facts, minutes }: CallTable): Call => ({
  ...{ id, groupId: group_id, at, facts, minutes },
  outcome: outcome as Outcome,
})

export async function addCall(db: Db, { id, groupId, at, outcome, facts, minutes }: Call): Promise<void> {
  await db
    .insertInto('intermediaries.call')
    .values({ id, group_id: groupId, at: moment(at), outcome, facts: [...facts], minutes })
    .execute()
}

/** By group. */
export async function callsAbout(db: Db, groupIds: readonly string[]): Promise<Map<string, Call[]>> {
  const rows = await db
    .selectFrom('intermediaries.call')
    .selectAll()
    .where('group_id', '=', sql<string>`any(${sql<string[]>`${[...groupIds]}::uuid[]`})`)
    .orderBy('at', 'desc')
    .execute()
  return Map.groupBy(rows.map(callOf), ({ groupId }) => groupId)
}

/** The newest first. */
export async function callsSince(db: Db, since: number): Promise<Call[]> {
  const rows = await db
    .selectFrom('intermediaries.call')
    .selectAll()
    .where('at', '>=', moment(since))
    .orderBy('at', 'desc')
    .execute()
  return rows.map(callOf)
}

export async function callById(db: Db, id: string): Promise<Call | null> {
  const row = await db
    .selectFrom('intermediaries.call')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ? callOf(row) : null
}

/** For good: it did not happen. */
export async function takeOutCall(db: Db, id: string): Promise<void> {
  await db.deleteFrom('intermediaries.call').where('id', '=', id).execute()
}

/** The last one about this fact. */
export async function takeOutMending(
  db: Db,
  { groupId, fact }: { groupId: string; fact: string },
): Promise<void> {
  await sql`delete from intermediaries.call where id = (select id from intermediaries.call
    where group_id = ${groupId} and outcome = 'mended' and facts = array[${fact}]::text[]
    order by at desc limit 1)`.execute(db)
}

/** Days for which it is known that the desk rang: as long as a round of asking can take. */
const CALL_DAYS = 400

export async function forgetCalls(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('intermediaries.call')
    .where('at', '<', moment(now - CALL_DAYS * 86_400_000))
    .execute()
}
