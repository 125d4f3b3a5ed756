/** Opens a conversation with a person's consent, and asks for the letter to the group. Without one nothing begins (M08). */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import type { Sealer } from '#platform/seal/seal.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import type { Consent } from '../consent/consent.ts'
import type { Admission } from '../ways/admission.ts'
import type { Admit } from '../ways/admit-with.ts'
import { offerOfGroup } from '../ways/offer.store.ts'
import { promisedDays } from '../ways/offer.ts'
import { openMeasured } from '../ways/promise/answered.store.ts'
import type { WaysTables } from '../ways/ways-tables.ts'
import { asPassedOn } from './as-passed-on.ts'
import { addConversation, conversationBy, holdMark } from './conversation.store.ts'
import type { Conversation } from './conversation.ts'
import type { ConversationTables } from './conversations-tables.ts'
import { aboutFirst, type FirstSaid, writeFirst } from './first-said.ts'
import { keepOwnWords } from './keep-own-words.ts'
import { aboutReach, type Reach, writeReach } from './reach.ts'
import { newReference } from './reference.ts'
import { welcomersOf } from './welcomers.ts'

/** The kind of letter that carries the first words. */
export const ASKED_LETTER = 'conversation.asked'

export interface ConversationParts {
  sealer: Sealer
  clock: Clock
  admit: Admit
}

export type Opened =
  | { opened: true; conversationId: string }
  | { opened: false; admission: Admission & { admitted: false } }

/**
 * In the transaction of the press: both stand, or neither. Pressed twice with one link it is one conversation.
 * @param link of the person: answers are sealed to it
 * @throws {NothingToSealWith} where nothing can be sealed at this moment: then nothing is kept
 */
export async function openConversation(
  within: Queries,
  consent: Consent,
  said: FirstSaid & Reach,
  { recipient, mark }: { recipient: string; mark: string },
  { sealer, clock, admit }: ConversationParts,
): Promise<Opened> {
  const db = within.withTables<ConversationTables & WaysTables>()
  await holdMark(db, mark)
  const known = await conversationBy(db, { mark })
  if (known) return { opened: true, conversationId: known.id }
  const { groupId, purpose: way, language, textShown } = consent
  const now = clock.now()
  const [welcomer] = await welcomersOf(within, groupId, now)
  if (!welcomer)
    return { opened: false, admission: { admitted: false, why: 'not-accepted', nextOpening: null } }
  const admission = await admit(within, { groupId, way })
  if (!admission.admitted) return { opened: false, admission }
  // The moment at which the turn was taken: by it the turn is given back.
  const openedAt = admission.takenAt ?? now
  const id = newId(now)
  const sealed = await sealer.seal(writeFirst(said), aboutFirst(id), within)
  const reach = await sealer.seal(writeReach(said), aboutReach(id), within)
  const conversation: Conversation & Record<'sealed' | 'reach', typeof sealed> = {
    ...{ id, groupId, way, reference: newReference(), mark, recipient, language, sealed, reach },
    ...{ openedAt, handedAt: null, lastAt: openedAt, answeredAt: null, reminded: 0, tries: 0, ended: null },
    ...{ toldUnanswered: false, warnedAt: null },
  }
  await addConversation(db, conversation, textShown)
  const t = translatorOf(languageOf(language) ?? 'en')
  await keepOwnWords(db, conversation, asPassedOn(said, t), openedAt)
  const offer = await offerOfGroup(db, groupId)
  if (offer) await openMeasured(db, { id, groupId, openedAt, promisedDays: promisedDays(offer, way) })
  const about = { conversation: id, task: welcomer.id }
  await askToSend(within, { kind: ASKED_LETTER, about, to: null, language: welcomer.language }, clock)
  return { opened: true, conversationId: id }
}
