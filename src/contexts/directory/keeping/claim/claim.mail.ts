/** The letter that asks somebody to be a contact. It names no group: it may be read over a shoulder. */
import type { Letter } from '#platform/mail/letter.ts'
import type { Translator } from '#ui/messages/translator.ts'

/** @param takesOver in somebody's place, or beside them */
export const claimLetter = (t: Translator, agreeUrl: string, takesOver: boolean): Letter => ({
  subject: t(takesOver ? 'claim.letter-over-subject' : 'claim.letter-subject'),
  text: [
    t('letter.hello'),
    t(takesOver ? 'claim.letter-over-ask' : 'claim.letter-ask'),
    agreeUrl,
    t('claim.letter-how'),
    t('claim.letter-not-you'),
    t('common.product'),
  ].join('\n\n'),
  endsAt: null,
})
