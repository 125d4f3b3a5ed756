/** What was said after the first words, as rows. */
import { type Kysely, type Selectable, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { WeekSealed } from '#platform/seal/week-sealed.ts'
import type { MessageKind } from './conversation.ts'
import type { ConversationTables, MessageTable } from './conversations-tables.ts'

type Db = Kysely<ConversationTables>

export interface Message {
  id: string
  conversationId: string
  by: 'group' | 'person'
  kind: MessageKind
  at: number
  /** For the relay. */
  sealed: WeekSealed | null
  /** For the person's page. */
  forPerson: Buffer | null
  /** When it was known that it reached nobody, epoch milliseconds. */
  lostAt: number | null
}

const messageOf = (row: Selectable<MessageTable>): Message => ({
  ...{ id: row.id, conversationId: row.conversation_id, by: row.by as Message['by'], at: row.at },
  kind: row.kind as MessageKind,
  sealed: row.week !== null && row.sealed !== null ? { week: row.week, bytes: row.sealed } : null,
  ...{ forPerson: row.for_person, lostAt: row.lost_at },
})

/** @returns false where this one is there already */
export async function addMessage(db: Db, message: Omit<Message, 'lostAt'>): Promise<boolean> {
  const { id, conversationId, by, kind, at, sealed, forPerson } = message
  const row = await db
    .insertInto('introductions.message')
    .values({
      ...{ id, conversation_id: conversationId, by, kind, at: moment(at) },
      ...{ week: sealed?.week ?? null, sealed: sealed?.bytes ?? null, for_person: forPerson },
      lost_at: null,
    })
    .onConflict(clash => clash.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function messageById(db: Db, id: string): Promise<Message | null> {
  const row = await db.selectFrom('introductions.message').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? messageOf(row) : null
}

/** The oldest first. */
export async function messagesIn(db: Db, conversationId: string): Promise<Message[]> {
  const rows = await db
    .selectFrom('introductions.message')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(messageOf)
}

/** When the oldest was said that still stands on the person's page; null: none does. */
export async function oldestSaid(db: Db, conversationId: string): Promise<number | null> {
  const row = await db
    .selectFrom('introductions.message')
    .select('at')
    .where('conversation_id', '=', conversationId)
    .where('for_person', 'is not', null)
    .orderBy('at')
    .limit(1)
    .executeTakeFirst()
  return row?.at ?? null
}

/** It reached nobody; what was on its way goes. */
export const keepLost = (db: Db, id: string, at: number) =>
  db
    .updateTable('introductions.message')
    .set({ lost_at: moment(at), week: null, sealed: null } as never)
    .where('id', '=', id)
    .execute()

/** It has gone: nobody needs to open it on its way any more. */
export const emptyOnItsWay = (db: Db, id: string) =>
  db.updateTable('introductions.message').set({ week: null, sealed: null }).where('id', '=', id).execute()

/** What lay for the person until then goes, and what never found its way. */
export async function emptyMessages(db: Db, before: number): Promise<void> {
  await db
    .updateTable('introductions.message')
    .set({ week: null, sealed: null, for_person: null })
    .where('at', '<=', moment(before))
    .where(sql<boolean>`(sealed is not null or for_person is not null)`)
    .execute()
}
