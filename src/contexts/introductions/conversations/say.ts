/** One side says something: kept sealed for the other, and a letter asked for (M16). */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import { sealToLink } from '#platform/seal/link-seal.ts'
import type { Sealer } from '#platform/seal/seal.ts'
import type { TogetherTables } from '../together/together-tables.ts'
import { keepContact } from '../together/word-back.store.ts'
import { isContact, mondayOf } from '../together/word-back.ts'
import { keepMeasured } from '../ways/promise/answered.store.ts'
import type { WaysTables } from '../ways/ways-tables.ts'
import { holdConversation, keepAnswered, keepSpoken, keepTry } from './conversation.store.ts'
import { type MessageKind, WORDS_A_DAY } from './conversation.ts'
import type { ConversationTables } from './conversations-tables.ts'
import { aboutAnswer, aboutMessage } from './first-said.ts'
import { forgetFirst } from './forget-first.ts'
import { keepOwnWords } from './keep-own-words.ts'
import { addMessage, messageById, messagesIn } from './message.store.ts'
import { welcomersOf } from './welcomers.ts'

export const ANSWER_LETTER = 'conversation.answer'
export const MORE_LETTER = 'conversation.more'

export interface SayParts {
  sealer: Sealer
  clock: Clock
}

/**
 * `over`: nobody hears it any more. `nobody`: none of the group can be written to at this moment. `enough`: so much in one day that
 * something is wrong. Nothing is kept then, and whoever said it is to be told.
 */
export type Said = 'said' | 'over' | 'nobody' | 'enough'

const DAY = 86_400_000

/**
 * The group answers. Sent twice with one key it is said once.
 * @param id made from the form's key
 * @param words whole, in the person's language; empty where a try to ring is all there is to say
 */
export async function sayToPerson(
  queries: Queries,
  {
    conversationId,
    id,
    kind,
    words,
  }: { conversationId: string; id: string; kind: MessageKind; words: string },
  { sealer, clock }: SayParts,
): Promise<Said> {
  return queries.transaction(async within => {
    const db = within.withTables<ConversationTables & WaysTables & TogetherTables>()
    const conversation = await holdConversation(db, conversationId)
    if (!conversation || conversation.ended) return 'over'
    const now = clock.now()
    if (await messageById(db, id)) return 'said'
    if (await isEnough(db, conversationId, 'group', now)) return 'enough'
    const sealed = await sealer.seal(words, aboutMessage(id), within)
    const forPerson = await sealToLink(conversation.recipient, words, aboutAnswer(id))
    if (!(await addMessage(db, { id, conversationId, by: 'group', kind, at: now, sealed, forPerson })))
      return 'said'
    if (kind === 'not-reached') await keepTry(db, conversationId)
    else {
      await keepAnswered(db, conversationId, now)
      await keepMeasured(db, conversationId, now)
      // Whoever was rung is not rung again by the next who opens the letter: the number goes with the words.
      if (kind === 'rung') await forgetFirst(db, conversationId)
      if (isContact(kind)) await keepContact(db, conversationId, mondayOf(now))
    }
    const about = { conversation: conversationId, message: id }
    await askToSend(within, { kind: ANSWER_LETTER, about, to: null, language: conversation.language }, clock)
    return 'said'
  })
}

/** The person writes again. */
export async function sayToGroup(
  queries: Queries,
  { conversationId, id, words }: { conversationId: string; id: string; words: string },
  { sealer, clock }: SayParts,
): Promise<Said> {
  return queries.transaction(async within => {
    const db = within.withTables<ConversationTables>()
    const conversation = await holdConversation(db, conversationId)
    if (!conversation || conversation.ended || conversation.groupId === null) return 'over'
    const now = clock.now()
    if (await messageById(db, id)) return 'said'
    if (await isEnough(db, conversationId, 'person', now)) return 'enough'
    const [welcomer] = await welcomersOf(within, conversation.groupId, now)
    if (!welcomer) return 'nobody'
    const sealed = await sealer.seal(words, aboutMessage(id), within)
    if (!(await keepOwnWords(db, conversation, words, now, { id, sealed }))) return 'said'
    await keepSpoken(db, conversationId, now)
    const about = { conversation: conversationId, message: id, task: welcomer.id }
    await askToSend(within, { kind: MORE_LETTER, about, to: null, language: welcomer.language }, clock)
    return 'said'
  })
}

async function isEnough(
  db: Parameters<typeof messagesIn>[0],
  conversationId: string,
  by: 'group' | 'person',
  now: number,
): Promise<boolean> {
  const today = (await messagesIn(db, conversationId)).filter(each => each.by === by && each.at > now - DAY)
  return today.length >= WORDS_A_DAY
}
