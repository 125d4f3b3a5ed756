/** Links in letters to a group: each opens the words for whoever holds the letter. */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { ConversationTables } from './conversations-tables.ts'

type Db = Kysely<ConversationTables>

export interface WelcomeLink {
  mark: string
  conversationId: string
  /** Null once the words have had their time. */
  sealed: Buffer | null
}

export async function addWelcomeLink(db: Db, link: WelcomeLink, at: number): Promise<void> {
  const { mark, conversationId, sealed } = link
  await db
    .insertInto('introductions.welcome_link')
    .values({ mark, conversation_id: conversationId, sealed, made_at: moment(at) })
    .execute()
}

export async function welcomeLink(db: Db, mark: string): Promise<WelcomeLink | null> {
  const row = await db
    .selectFrom('introductions.welcome_link')
    .select(['mark', 'conversation_id as conversationId', 'sealed'])
    .where('mark', '=', mark)
    .executeTakeFirst()
  return row ?? null
}

export const emptyWelcomeLinks = (db: Db, conversationId: string) =>
  db
    .updateTable('introductions.welcome_link')
    .set({ sealed: null })
    .where('conversation_id', '=', conversationId)
    .execute()
