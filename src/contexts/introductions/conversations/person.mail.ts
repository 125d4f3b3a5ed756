/**
 * Letters to the person. None says a group or what was written but the copy they asked for. Where others read that letter box each
 * says only that there is something on the page whose address they noted.
 */
import type { Letter } from '#platform/mail/letter.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { EndedBy } from './conversation.ts'

export interface ToPerson {
  t: Translator
  sharedBox: boolean
  /** Whole; null before the group has answered: an address can be typed by anybody, and nobody is led to words of a stranger. */
  questionUrl: string | null
}

/** What can be done, where it stands. */
const onPage = ({ t, questionUrl }: ToPerson, what: 'elsewhere' | 'keep-copy' | 'write-again'): string[] =>
  questionUrl === null
    ? [t('conversation.letter.on-page'), t('conversation.letter.not-you')]
    : [t(`conversation.letter.${what}`), questionUrl]

const letterOf = ({ t, sharedBox }: Pick<ToPerson, 't' | 'sharedBox'>, ...parts: string[]): Letter => ({
  subject: t('conversation.letter.answer-subject'),
  text: [...(sharedBox ? [t('conversation.letter.answer-shared')] : parts), t('common.product')].join('\n\n'),
  endsAt: null,
})

/** It is over, and not by them. */
export const overLetter = (to: ToPerson, by: EndedBy): Letter =>
  letterOf(
    to,
    to.t(by === 'group' ? 'conversation.letter.over' : 'conversation.letter.over-gone'),
    ...onPage(to, 'elsewhere'),
  )

export const unansweredLetter = (to: ToPerson): Letter =>
  letterOf(
    to,
    to.t('conversation.letter.unanswered'),
    to.t('conversation.letter.late'),
    ...onPage(to, 'elsewhere'),
  )

/** What they wrote again reached nobody. */
export const notReachedLetter = (to: ToPerson): Letter =>
  letterOf(to, to.t('conversation.letter.more-lost'), ...onPage(to, 'write-again'))

/** @param days ISO dates: when the first of it goes, and when all of it does */
export const goesSoonLetter = (to: ToPerson, { first, all }: { first: string; all: string }): Letter =>
  letterOf(
    to,
    first === all
      ? to.t('conversation.letter.goes-all', { all: sayDay(to.t, all) })
      : to.t('conversation.letter.goes-first', { first: sayDay(to.t, first), all: sayDay(to.t, all) }),
    ...onPage(to, 'keep-copy'),
  )

export const copyLetter = (t: Translator, words: string): Letter =>
  letterOf({ t, sharedBox: false }, t('conversation.letter.copy'), words, t('conversation.letter.copy-kept'))
