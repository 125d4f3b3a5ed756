/** The person's own press: from here on, and no sooner, the group hears of it (M08, M15). */
import type { Queries } from '#platform/db/queries.ts'
import type { NewLink } from '#platform/seal/link-seal.ts'
import type { Consent } from '../consent/consent.ts'
import { type ConversationParts, type Opened, openConversation } from '../conversations/open-conversation.ts'
import { dropIntroduction } from './introduction.store.ts'
import type { Draft } from './introduction.ts'
import type { TogetherTables } from './together-tables.ts'
import { addWordBack } from './word-back.store.ts'

/**
 * In one transaction: the conversation is open and the draft gone, or all is as before.
 * @param link of the draft: from now on it leads to the person's page of the conversation
 * @param tells whether whoever helped may learn that contact was made
 */
export async function confirmIntroduction(
  within: Queries,
  consent: Consent,
  { back, ...said }: Draft,
  { link, tells }: { link: NewLink; tells: boolean },
  parts: ConversationParts,
): Promise<Opened> {
  const opened = await openConversation(within, consent, { ...said, token: link.token }, link, parts)
  if (!opened.opened) return opened
  const db = within.withTables<TogetherTables>()
  await dropIntroduction(db, link.mark)
  if (tells && back !== null) await addWordBack(db, back, opened.conversationId, parts.clock.now())
  return opened
}
