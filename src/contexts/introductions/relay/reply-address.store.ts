/** Addresses drawn for the sides of conversations, as rows. */
import { type Kysely, type Selectable, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { WeekSealed } from '#platform/seal/week-sealed.ts'
import type { RelayTables, ReplyAddressTable } from './relay-tables.ts'

type Db = Kysely<RelayTables>

export type Side = 'person' | 'group'

export interface ReplyAddress {
  mark: string
  conversationId: string
  side: Side
  /** The tag itself, for the relay. */
  sealed: WeekSealed
  /** Of the person's own address. */
  sender: string | null
  toldAt: number | null
}

const addressOf = (row: Selectable<ReplyAddressTable>): ReplyAddress => ({
  ...{ mark: row.mark, conversationId: row.conversation_id, side: row.side as Side, sender: row.sender },
  ...{ sealed: { week: row.week, bytes: row.sealed }, toldAt: row.told_at },
})

/** Where the side has one already that one stays. */
export async function addReplyAddress(db: Db, one: Omit<ReplyAddress, 'toldAt'>): Promise<void> {
  await db
    .insertInto('introductions.reply_address')
    .values({
      ...{ mark: one.mark, conversation_id: one.conversationId, side: one.side, sender: one.sender },
      ...{ week: one.sealed.week, sealed: one.sealed.bytes, day: null, taken: 0, told_at: null },
    })
    .onConflict(clash => clash.columns(['conversation_id', 'side']).doNothing())
    .execute()
}

const one = (db: Db) => db.selectFrom('introductions.reply_address').selectAll()

export async function replyAddressBy(
  db: Db,
  by: { mark: string } | { conversationId: string; side: Side },
): Promise<ReplyAddress | null> {
  const row =
    'mark' in by
      ? await one(db).where('mark', '=', by.mark).executeTakeFirst()
      : await one(db)
          .where('conversation_id', '=', by.conversationId)
          .where('side', '=', by.side)
          .executeTakeFirst()
  return row ? addressOf(row) : null
}

/** One more came. @param day ISO date @returns how many on that day, this one among them */
export async function countMail(db: Db, mark: string, day: string): Promise<number> {
  const row = await db
    .updateTable('introductions.reply_address')
    .set({
      taken: sql<number>`case when day = ${day}::date then least(taken + 1, 1000) else 1 end`,
      day: sql<string>`${day}::date`,
    })
    .where('mark', '=', mark)
    .returning('taken')
    .executeTakeFirst()
  return row?.taken ?? 0
}

export const keepTold = (db: Db, mark: string, at: number) =>
  db
    .updateTable('introductions.reply_address')
    .set({ told_at: moment(at) } as never)
    .where('mark', '=', mark)
    .execute()

/** One whose tag cannot be read any more. */
export const dropReplyAddress = (db: Db, mark: string) =>
  db.deleteFrom('introductions.reply_address').where('mark', '=', mark).execute()

/** They lead nowhere from this moment on. */
export const dropReplyAddresses = (db: Db, conversationId: string) =>
  db.deleteFrom('introductions.reply_address').where('conversation_id', '=', conversationId).execute()
