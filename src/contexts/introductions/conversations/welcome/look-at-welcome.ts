/** What the page behind a letter's link shows a welcomer, opened with the link. */
import { type DirectoryTables, type Group, loadGroups, publicGroup } from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { markOfLink, openWithLink } from '#platform/seal/link-seal.ts'
import { conversationBy } from '../conversation.store.ts'
import { type Conversation, conversationEnds } from '../conversation.ts'
import type { ConversationTables } from '../conversations-tables.ts'
import { aboutWelcome } from '../first-said.ts'
import { type ForWelcomer, readForWelcomer } from '../for-welcomer.ts'
import { welcomeLink } from '../welcome-link.store.ts'

export interface WelcomeSeen {
  conversation: Conversation
  /** In its public form. */
  group: Group
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
  return { conversation, group: publicGroup(group), said: text ? readForWelcomer(text) : null }
}
