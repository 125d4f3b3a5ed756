/** What contacts were asked. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { Fact } from '../freshness/confirmation.ts'
import { DAY } from '../freshness/ladder.ts'
import type { DirectoryTables } from '../tables.ts'
import type { ConfirmationAsk } from './confirmation-ask.ts'
import type { ConfirmationAskTable } from './tables.ts'

type Db = Kysely<DirectoryTables>

const askOf = (row: ConfirmationAskTable): ConfirmationAsk => ({
  id: row.id,
  groupId: row.group_id,
  contactTaskId: row.contact_task_id,
  facts: row.facts as Fact[],
  askedAt: row.asked_at,
})

export async function addAsk(db: Db, ask: ConfirmationAsk): Promise<void> {
  await db
    .insertInto('directory.confirmation_ask')
    .values({
      id: ask.id,
      group_id: ask.groupId,
      contact_task_id: ask.contactTaskId,
      facts: ask.facts,
      asked_at: moment(ask.askedAt),
    })
    .execute()
}

export async function confirmationAsk(db: Db, id: string): Promise<ConfirmationAsk | null> {
  const row = await db
    .selectFrom('directory.confirmation_ask')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? askOf(row) : null
}

/** By group. */
export async function asksOf(db: Db, groupIds: readonly string[]): Promise<Map<string, ConfirmationAsk[]>> {
  const rows = await db
    .selectFrom('directory.confirmation_ask')
    .selectAll()
    .where('group_id', '=', sql<string>`any(${sql<string[]>`${[...groupIds]}::uuid[]`})`)
    .execute()
  return Map.groupBy(rows.map(askOf), ({ groupId }) => groupId)
}

/** Days for which it is known that somebody was asked: as long as one round of the ladder can take. */
const KEPT_DAYS = 400

export async function forgetAsks(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('directory.confirmation_ask')
    .where('asked_at', '<', moment(now - KEPT_DAYS * DAY))
    .execute()
}
