/** Links in letters to a group: each opens the words for whoever holds the letter. */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { ConversationTables } from './conversations-tables.ts'

type Db = Kysely<ConversationTables>

export interface WelcomeLink {
  mark: string
  conversationId: string
  /** Of the contact whose letter it stands in: it leads nowhere once they are none any more. */
  taskId: string | null
  /** Null once the words have had their time. */
  sealed: Buffer | null
}

export async function addWelcomeLink(db: Db, link: WelcomeLink, at: number): Promise<void> {
  const { mark, conversationId, taskId, sealed } = link
  await db
    .insertInto('introductions.welcome_link')
    .values({ mark, conversation_id: conversationId, task_id: taskId, sealed, made_at: moment(at) })
    .execute()
}

export async function welcomeLink(db: Db, mark: string): Promise<WelcomeLink | null> {
  const row = await db
    .selectFrom('introductions.welcome_link')
    .select(['mark', 'conversation_id as conversationId', 'task_id as taskId', 'sealed'])
    .where('mark', '=', mark)
    .executeTakeFirst()
  return row ?? null
}

/** Whoever has had a letter of it, the newest first: they are told when it ends. */
export async function toldTasks(db: Db, conversationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('introductions.welcome_link')
    .select('task_id')
    .where('conversation_id', '=', conversationId)
    .where('task_id', 'is not', null)
    .orderBy('made_at', 'desc')
    .execute()
  return [...new Set(rows.flatMap(({ task_id }) => task_id ?? []))]
}

/** Of letters of that time and before: their words have had their time, whatever was said since. */
export const emptyWelcomeLinksBefore = (db: Db, madeBefore: number) =>
  db
    .updateTable('introductions.welcome_link')
    .set({ sealed: null })
    .where('made_at', '<=', moment(madeBefore))
    .where('sealed', 'is not', null)
    .execute()

export const emptyWelcomeLinks = (db: Db, conversationId: string) =>
  db
    .updateTable('introductions.welcome_link')
    .set({ sealed: null })
    .where('conversation_id', '=', conversationId)
    .execute()
