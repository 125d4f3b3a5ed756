/** The letters of a conversation. Those to a group name nobody and nothing: they may be read over a shoulder. */
import type { Letter } from '#platform/mail/letter.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'

const lines = (...parts: (string | null)[]): string => parts.filter(part => part !== null).join('\n\n')

export interface AskedLetter {
  t: Translator
  /** The page with what was written. */
  welcomeUrl: string
  reference: string
  way: 'together' | 'call-back' | 'write'
  /** 0: the first time. */
  again: number
  /** When the words are gone, ISO date. */
  gone: string
  /** Of the contact point. */
  phone: string | null
  /** Answering the letter itself is enough. */
  byMail: boolean
}

/** Replying is the main action, and its page is one press away; the numbered links open one-button pages. */
export const askedLetter = ({
  t,
  welcomeUrl,
  reference,
  way,
  again,
  gone,
  phone,
  byMail,
}: AskedLetter): Letter => ({
  subject: t(again ? 'conversation.letter.again-subject' : 'conversation.letter.subject'),
  text: lines(
    t(`conversation.letter.${way}`),
    again ? t('conversation.letter.again') : null,
    t('conversation.letter.read'),
    welcomeUrl,
    byMail ? t('relay.answer-by-mail') : null,
    `1. ${t('conversation.letter.welcome')}\n${welcomeUrl}/welcome`,
    `2. ${t('conversation.letter.paused')}\n${welcomeUrl}/paused`,
    `3. ${t('conversation.letter.better-fit')}\n${welcomeUrl}/better-fit`,
    `4. ${t('conversation.letter.please-call')}\n${welcomeUrl}/please-call`,
    `5. ${t('conversation.letter.stop')}\n${welcomeUrl}/stop`,
    t('conversation.letter.gone', { date: sayDay(t, gone), reference }),
    phone ? t('conversation.letter.human', { phone }) : null,
    t('common.product'),
  ),
  endsAt: null,
})

export const moreLetter = (
  t: Translator,
  { welcomeUrl, reference, byMail }: Pick<AskedLetter, 'welcomeUrl' | 'reference' | 'byMail'>,
): Letter => ({
  subject: t('conversation.letter.subject'),
  text: lines(
    t('conversation.letter.more', { reference }),
    welcomeUrl,
    byMail ? t('relay.answer-by-mail') : null,
    t('conversation.letter.more-stop'),
    `${welcomeUrl}/stop`,
    t('common.product'),
  ),
  endsAt: null,
})

/** To the person. Where others read that letter box it says only that there is something to read. */
export const answerLetter = (
  t: Translator,
  {
    words,
    questionUrl,
    sharedBox,
    byMail,
  }: { words: string; questionUrl: string; sharedBox: boolean; byMail: boolean },
): Letter => ({
  subject: t('conversation.letter.answer-subject'),
  text: sharedBox
    ? lines(t('conversation.letter.answer-shared'), t('common.product'))
    : lines(
        t('conversation.letter.answer'),
        words,
        byMail ? t('relay.answer-by-mail') : null,
        t('conversation.letter.answer-on'),
        questionUrl,
        t('common.product'),
      ),
  endsAt: null,
})

export const stoppedLetter = (t: Translator, reference: string): Letter => ({
  subject: t('conversation.letter.stopped-subject'),
  text: lines(t('conversation.letter.stopped', { reference }), t('common.product')),
  endsAt: null,
})

export const reportedLetter = (
  t: Translator,
  { by, reference, group }: { by: 'person' | 'group'; reference: string; group: string },
): Letter => ({
  subject: t('conversation.letter.reported-subject'),
  text: lines(
    t(`conversation.letter.reported-${by}`, { group, reference }),
    t('conversation.letter.reported-what'),
    t('common.product'),
  ),
  endsAt: null,
})
