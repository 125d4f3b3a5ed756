/** What the page behind a letter's link shows a welcomer, opened with the link. */
import { type DirectoryTables, loadGroups, publicGroup } from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { markOfLink, openWithLink } from '#platform/seal/link-seal.ts'
import { offerOfGroup } from '../../ways/offer.store.ts'
import type { WaysTables } from '../../ways/ways-tables.ts'
import { conversationBy } from '../conversation.store.ts'
import { type Conversation, conversationEnds } from '../conversation.ts'
import type { ConversationTables } from '../conversations-tables.ts'
import { aboutWelcome } from '../first-said.ts'
import { type ForWelcomer, readForWelcomer } from '../for-welcomer.ts'
import { welcomeLink } from '../welcome-link.store.ts'
import type { Welcoming } from './answer-words.ts'

/** The group is in its public form. */
export interface WelcomeSeen extends Welcoming {
  conversation: Conversation
  /** Null: they have had their time. */
  said: ForWelcomer | null
}

/** Null: nothing stands behind this link any more. */
export async function lookAtWelcome(
  queries: Queries,
  token: string,
  now: number,
): Promise<WelcomeSeen | null> {
  const db = queries.withTables<ConversationTables>()
  const mark = markOfLink(token)
  const link = await welcomeLink(db, mark)
  if (!link) return null
  const conversation = await conversationBy(db, { id: link.conversationId })
  if (!conversation?.groupId || conversation.ended || now >= conversationEnds(conversation)) return null
  const [group] = await loadGroups(queries.withTables<DirectoryTables>(), [conversation.groupId])
  if (!group) return null
  const text = link.sealed && (await openWithLink(token, link.sealed, aboutWelcome(mark)))
  const offer = await offerOfGroup(queries.withTables<WaysTables>(), group.id)
  const welcoming = { group: publicGroup(group), pace: offer?.pace ?? null }
  return { conversation, ...welcoming, said: text ? readForWelcomer(text) : null }
}
