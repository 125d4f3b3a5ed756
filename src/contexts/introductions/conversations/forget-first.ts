/** What was written first goes, with every copy of it behind the links of letters. */
import type { Kysely } from 'kysely'
import { emptyFirst } from './conversation.store.ts'
import type { ConversationTables } from './conversations-tables.ts'
import { emptyWelcomeLinks } from './welcome-link.store.ts'

export async function forgetFirst(db: Kysely<ConversationTables>, id: string): Promise<void> {
  await emptyFirst(db, id)
  await emptyWelcomeLinks(db, id)
}
