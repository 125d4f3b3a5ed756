/** What a person who left an address is told in time: that nobody answered, and that something said is about to go (M11, M16). */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import { keepToldUnanswered, keepWarned } from './conversation.store.ts'
import { type Conversation, standingOf, warnsNow } from './conversation.ts'
import type { ConversationTables } from './conversations-tables.ts'
import { keepLost, oldestSaid } from './message.store.ts'

export const UNANSWERED_LETTER = 'conversation.unanswered'
export const GOES_SOON_LETTER = 'conversation.goes-soon'
export const NOT_REACHED_LETTER = 'conversation.more-lost'

/** Each is asked for once, in the transaction that writes it down. The relay sends none where no address was left. */
export async function tellPerson(within: Queries, conversation: Conversation, clock: Clock): Promise<void> {
  const { id, language, reach } = conversation
  if (!reach) return
  const db = within.withTables<ConversationTables>()
  const now = clock.now()
  const ask = (kind: string) =>
    askToSend(within, { kind, about: { conversation: id }, to: null, language }, clock)
  if (!conversation.toldUnanswered && standingOf(conversation, now) === 'unanswered') {
    await keepToldUnanswered(db, id)
    await ask(UNANSWERED_LETTER)
  }
  if (warnsNow(conversation, await oldestSaid(db, id), now)) {
    await keepWarned(db, id, now)
    await ask(GOES_SOON_LETTER)
  }
}

/** What they wrote again reached nobody: it stands beside their words, and whoever left an address hears that something does. */
export async function tellNotReached(
  within: Queries,
  { id, language }: Pick<Conversation, 'id' | 'language'>,
  messageId: string,
  clock: Clock,
): Promise<void> {
  await keepLost(within.withTables<ConversationTables>(), messageId, clock.now())
  await askToSend(
    within,
    { kind: NOT_REACHED_LETTER, about: { conversation: id }, to: null, language },
    clock,
  )
}
