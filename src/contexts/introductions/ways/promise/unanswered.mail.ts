/** The letter to a second contact: a question waits. It names no group, nobody and no condition. */
import type { Letter } from '#platform/mail/letter.ts'
import type { Translator } from '#ui/messages/translator.ts'

export interface UnansweredLetter {
  t: Translator
  /** Opens a page; nothing happens by opening it. */
  waysUrl: string
}

export const unansweredLetter = ({ t, waysUrl }: UnansweredLetter): Letter => ({
  subject: t('ways.unanswered-subject'),
  text: [
    t('letter.hello'),
    t('ways.unanswered-text'),
    t('ways.unanswered-link'),
    waysUrl,
    t('common.product'),
  ].join('\n\n'),
  endsAt: null,
})
