/** Letters to the person beside the answers, as the relay carries them. */
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import { dayIn } from '../ways/zoned-days.ts'
import { conversationEnds, firstToGo } from './conversation.ts'
import { questionUrl } from './conversation-url.ts'
import type { ConversationTables } from './conversations-tables.ts'
import { copyById, emptyCopy } from './copy.store.ts'
import { aboutCopy, COPY_LETTER } from './keep-copy.ts'
import { oldestSaid } from './message.store.ts'
import { type OpenedUp, openUp } from './opened-up.ts'
import {
  copyLetter,
  goesSoonLetter,
  notReachedLetter,
  overLetter,
  type ToPerson,
  unansweredLetter,
} from './person.mail.ts'
import { reachedAt } from './reach.ts'
import type { RelayedParts } from './relayed-letters.ts'
import { OVER_LETTER } from './stop.ts'
import { GOES_SOON_LETTER, NOT_REACHED_LETTER, UNANSWERED_LETTER } from './tell-person.ts'

export function personLetters(parts: RelayedParts): LetterKinds {
  const db = parts.queries.withTables<ConversationTables>()
  const dayOf = (at: number) => dayIn(parts.zone, at)

  /** Null: they left nothing where they could be told. */
  function personOf({ reach, conversation }: OpenedUp, language: string): (ToPerson & { to: string }) | null {
    const to = reachedAt(reach)
    if (!reach || !to) return null
    const t = translatorOf(languageOf(language) ?? 'en')
    const vouched = conversation?.answeredAt != null
    const url = vouched ? parts.baseUrl + questionUrl(reach.token) : null
    return { t, to, sharedBox: reach.sharedBox, questionUrl: url }
  }

  return {
    [OVER_LETTER]: {
      pace: 'at-once',
      async write({ about, language }) {
        const opened = await openUp(parts, about)
        const person = personOf(opened, language)
        const by = opened.conversation?.ended?.by
        return person && by ? { ...overLetter(person, by), to: person.to } : null
      },
    },
    [UNANSWERED_LETTER]: {
      pace: 'calm',
      async write({ about, language }) {
        const opened = await openUp(parts, about)
        const person = personOf(opened, language)
        const { conversation } = opened
        if (!person || !conversation || conversation.ended || conversation.answeredAt !== null) return null
        return { ...unansweredLetter(person), to: person.to }
      },
    },
    [NOT_REACHED_LETTER]: {
      pace: 'at-once',
      async write({ about, language }) {
        const opened = await openUp(parts, about)
        const person = personOf(opened, language)
        return person && !opened.conversation?.ended ? { ...notReachedLetter(person), to: person.to } : null
      },
    },
    [GOES_SOON_LETTER]: {
      pace: 'calm',
      async write({ about, language }) {
        const opened = await openUp(parts, about)
        const person = personOf(opened, language)
        const { conversation } = opened
        if (!person || !conversation || conversation.ended) return null
        const first = dayOf(firstToGo(conversation, await oldestSaid(db, conversation.id)))
        const days = { first, all: dayOf(conversationEnds(conversation)) }
        return { ...goesSoonLetter(person, days), to: person.to }
      },
    },
    [COPY_LETTER]: {
      pace: 'at-once',
      async write({ about }) {
        const { reach, conversation } = await openUp(parts, about)
        const copy = await copyById(db, about.copy ?? '')
        const words = copy?.sealed && (await parts.opener.open(copy.sealed, aboutCopy(copy.id)))
        if (!words || !conversation || !reach?.email || reach.sharedBox) return null
        const t = translatorOf(languageOf(conversation.language) ?? 'en')
        return { ...copyLetter(t, words), to: reach.email }
      },
      handed: async (within, { about }) =>
        void (await emptyCopy(within.withTables<ConversationTables>(), about.copy ?? '')),
    },
  }
}
