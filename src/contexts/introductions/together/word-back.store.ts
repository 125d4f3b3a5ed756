/** One bit for whoever helped, as rows: that contact was made, in which week, and only where the person said so (M18). */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { TogetherTables } from './together-tables.ts'

type Db = Kysely<TogetherTables>

export interface WordBack {
  conversationId: string
  /** ISO date of a Monday; null: nothing has happened yet. */
  contactIn: string | null
}

export async function addWordBack(db: Db, mark: string, conversationId: string, at: number): Promise<void> {
  await db
    .insertInto('introductions.word_back')
    .values({ mark, conversation_id: conversationId, asked_at: moment(at), contact_in: null })
    .onConflict(clash => clash.doNothing())
    .execute()
}

/** The first time counts. */
export async function keepContact(db: Db, conversationId: string, monday: string): Promise<void> {
  await db
    .updateTable('introductions.word_back')
    .set({ contact_in: monday })
    .where('conversation_id', '=', conversationId)
    .where('contact_in', 'is', null)
    .execute()
}

export async function wordBackBy(
  db: Db,
  by: { mark: string } | { conversationId: string },
): Promise<WordBack | null> {
  const some = db
    .selectFrom('introductions.word_back')
    .select(['conversation_id as conversationId', 'contact_in as contactIn'])
  const row = await ('mark' in by
    ? some.where('mark', '=', by.mark)
    : some.where('conversation_id', '=', by.conversationId)
  ).executeTakeFirst()
  return row ?? null
}

/** Read once, or taken back: then there is nothing to read. @returns whether there was one */
export async function dropWordBack(
  db: Db,
  by: { mark: string } | { conversationId: string },
): Promise<boolean> {
  const all = db.deleteFrom('introductions.word_back').returning('mark')
  const row = await ('mark' in by
    ? all.where('mark', '=', by.mark).where('contact_in', 'is not', null)
    : all.where('conversation_id', '=', by.conversationId)
  ).executeTakeFirst()
  return row !== undefined
}

export const forgetWordBacks = (db: Db, askedBefore: number) =>
  db.deleteFrom('introductions.word_back').where('asked_at', '<=', moment(askedBefore)).execute()
