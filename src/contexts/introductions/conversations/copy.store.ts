/** Copies on their way to a person's own letter box, as rows. */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { WeekSealed } from '#platform/seal/week-sealed.ts'
import type { ConversationTables } from './conversations-tables.ts'

type Db = Kysely<ConversationTables>

export interface Copy {
  id: string
  conversationId: string
  askedAt: number
  /** For the relay; null: it has gone. */
  sealed: WeekSealed | null
}

export async function addCopy(db: Db, copy: Copy & { sealed: WeekSealed }): Promise<void> {
  const { id, conversationId, askedAt, sealed } = copy
  await db
    .insertInto('introductions.copy')
    .values({
      ...{ id, conversation_id: conversationId, asked_at: moment(askedAt) },
      ...{ week: sealed.week, sealed: sealed.bytes },
    } as never)
    .execute()
}

export async function copyById(db: Db, id: string): Promise<Copy | null> {
  const row = await db.selectFrom('introductions.copy').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const sealed = row.week !== null && row.sealed !== null ? { week: row.week, bytes: row.sealed } : null
  return { id: row.id, conversationId: row.conversation_id, askedAt: row.asked_at, sealed }
}

/** Whether one was asked for that is not forgotten yet. */
export async function isCopyAsked(db: Db, conversationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('introductions.copy')
    .select('id')
    .where('conversation_id', '=', conversationId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** It has gone. That one was asked for stays for its day. */
export const emptyCopy = (db: Db, id: string) =>
  db.updateTable('introductions.copy').set({ week: null, sealed: null }).where('id', '=', id).execute()

export const dropCopiesBefore = (db: Db, before: number) =>
  db.deleteFrom('introductions.copy').where('asked_at', '<=', moment(before)).execute()
