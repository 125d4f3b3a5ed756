/** Mails that wait for a press of whoever sent them, as rows. */
import { type Kysely, type Selectable, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { WeekSealed } from '#platform/seal/week-sealed.ts'
import type { HeldMailTable, RelayTables } from '../relay-tables.ts'
import type { Side } from '../reply-address.store.ts'
import type { WhyHeld } from './held.ts'

type Db = Kysely<RelayTables>

export interface HeldMail {
  mark: string
  conversationId: string
  side: Side
  why: WhyHeld
  messageId: string
  heldAt: number
  /** For the relay: whom to ask, with which link. Null once the letter has gone. */
  sealed: WeekSealed | null
  forSender: Buffer
}

const heldOf = (row: Selectable<HeldMailTable>): HeldMail => ({
  ...{ mark: row.mark, conversationId: row.conversation_id, side: row.side as Side, why: row.why as WhyHeld },
  ...{ messageId: row.message_id, heldAt: row.held_at, forSender: row.for_sender },
  sealed: row.week !== null && row.sealed !== null ? { week: row.week, bytes: row.sealed } : null,
})

/** @returns false where the same mail waits already */
export async function addHeldMail(db: Db, held: HeldMail & { sealed: WeekSealed }): Promise<boolean> {
  const row = await db
    .insertInto('introductions.held_mail')
    .values({
      ...{ mark: held.mark, conversation_id: held.conversationId, side: held.side, why: held.why },
      ...{ message_id: held.messageId, held_at: moment(held.heldAt) },
      ...{ week: held.sealed.week, sealed: held.sealed.bytes, for_sender: held.forSender },
    } as never)
    .onConflict(clash => clash.column('message_id').doNothing())
    .returning('mark')
    .executeTakeFirst()
  return row !== undefined
}

export async function heldMail(db: Db, mark: string): Promise<HeldMail | null> {
  const row = await db
    .selectFrom('introductions.held_mail')
    .selectAll()
    .where('mark', '=', mark)
    .executeTakeFirst()
  return row ? heldOf(row) : null
}

/** How many of one side wait. */
export async function countHeld(db: Db, conversationId: string, side: Side): Promise<number> {
  const row = await db
    .selectFrom('introductions.held_mail')
    .select(sql<string>`count(*)`.as('n'))
    .where('conversation_id', '=', conversationId)
    .where('side', '=', side)
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

/** The letter that asks has gone. */
export const keepHeldAsked = (db: Db, mark: string) =>
  db
    .updateTable('introductions.held_mail')
    .set({ week: null, sealed: null })
    .where('mark', '=', mark)
    .execute()

/** @returns false where somebody else was quicker */
export async function dropHeldMail(db: Db, mark: string): Promise<boolean> {
  const row = await db
    .deleteFrom('introductions.held_mail')
    .where('mark', '=', mark)
    .returning('mark')
    .executeTakeFirst()
  return row !== undefined
}

export const dropHeldOf = (db: Db, conversationId: string) =>
  db.deleteFrom('introductions.held_mail').where('conversation_id', '=', conversationId).execute()

/** Those nobody decided about in time. */
export const dropHeldBefore = (db: Db, before: number) =>
  db.deleteFrom('introductions.held_mail').where('held_at', '<=', moment(before)).execute()
