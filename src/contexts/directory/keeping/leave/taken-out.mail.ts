/** The letter to the other contacts: an entry was taken out, and how it comes back. It names no group. */
import type { Letter } from '#platform/mail/letter.ts'
import type { Translator } from '#ui/messages/translator.ts'

export const takenOutLetter = (t: Translator, backUrl: string): Letter => ({
  subject: t('own.letter-subject'),
  text: [t('letter.hello'), t('own.letter-text'), backUrl, t('own.letter-how'), t('common.product')].join(
    '\n\n',
  ),
  endsAt: null,
})
