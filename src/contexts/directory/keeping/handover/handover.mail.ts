/** The letter to whoever had a task: it went to somebody else, and can come back. It names no group. */
import type { Letter } from '#platform/mail/letter.ts'
import type { Translator } from '#ui/messages/translator.ts'

export const handoverLetter = (t: Translator, handoverUrl: string): Letter => ({
  subject: t('handover.letter-subject'),
  text: [
    t('letter.hello'),
    t('handover.letter-what'),
    t('handover.letter-not-you'),
    handoverUrl,
    t('handover.letter-how'),
    t('common.product'),
  ].join('\n\n'),
  endsAt: null,
})
