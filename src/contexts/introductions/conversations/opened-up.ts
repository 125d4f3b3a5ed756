/** What the relay alone can know of a conversation: it opens what was written first, and knows who answers for the group. */
import { contactTask, type DirectoryTables } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { Opener } from '#platform/seal/seal.ts'
import { conversationBy, keepEnded } from './conversation.store.ts'
import type { Conversation } from './conversation.ts'
import type { ConversationTables } from './conversations-tables.ts'
import { aboutFirst, type FirstSaid, readFirst } from './first-said.ts'

export interface OpenedUp {
  conversation: Conversation | null
  /** Null once the words have had their time. */
  said: FirstSaid | null
  /** The welcomer's address; null where the letter is to nobody of the group, or nobody is there any more. */
  to: string | null
}

/** Where the key is lost the person is told that it did not go. */
export async function openUp(
  { queries, clock, opener }: { queries: Queries; clock: Clock; opener: Opener },
  about: Readonly<Record<string, string>>,
): Promise<OpenedUp> {
  const db = queries.withTables<ConversationTables>()
  const conversation = await conversationBy(db, { id: about.conversation ?? '' })
  if (!conversation) return { conversation: null, said: null, to: null }
  const { id, sealed } = conversation
  const text = sealed && (await opener.open(sealed, aboutFirst(id)))
  if (sealed && text === null && !conversation.ended) {
    await keepEnded(db, id, { by: 'lost', at: clock.now() })
    return { conversation: null, said: null, to: null }
  }
  const task =
    about.task === undefined ? null : await contactTask(queries.withTables<DirectoryTables>(), about.task)
  return { conversation, said: text ? readFirst(text) : null, to: task?.email ?? null }
}
