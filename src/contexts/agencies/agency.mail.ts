/** Letters to whoever answers for groups in an agency. */
import type { Letter } from '#platform/mail/letter.ts'
import type { Translator } from '#ui/messages/translator.ts'

const letter = (t: Translator, subject: string, ...lines: string[]): Letter => ({
  subject,
  text: [t('letter.hello'), ...lines, t('common.product')].join('\n\n'),
  endsAt: null,
})

export const leadLetter = (
  t: Translator,
  { agency, role, url }: { agency: string; role: 'lead' | 'deputy'; url: string },
): Letter => letter(t, t('agency.letter.subject', { agency }), t(`agency.letter.${role}`, { agency }), url)

/** The other one has gone; the duty is still there. */
export const leftLetter = (t: Translator, { agency, url }: { agency: string; url: string }): Letter =>
  letter(t, t('agency.letter.left-subject', { agency }), t('agency.letter.left', { agency }), url)
