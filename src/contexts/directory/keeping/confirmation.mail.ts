/** The letter that asks whether a group's facts are still right. It names no group and no condition: it may be read over a shoulder. */
import type { Letter } from '#platform/mail/letter.ts'
import type { Translator } from '#ui/messages/translator.ts'

export interface ConfirmationLetter {
  t: Translator
  /** Opens a page; nothing happens by opening it. */
  answerUrl: string
}

export const confirmationLetter = ({ t, answerUrl }: ConfirmationLetter): Letter => ({
  subject: t('letter.confirmation-subject'),
  text: [
    t('letter.hello'),
    t('letter.confirmation-ask'),
    answerUrl,
    t('letter.confirmation-how'),
    t('letter.confirmation-stop'),
    t('common.product'),
  ].join('\n\n'),
  endsAt: `${answerUrl}#stop`,
})
