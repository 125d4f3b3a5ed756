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
): Letter =>
  letter(
    t,
    t('agency.letter.subject', { agency }),
    t(`agency.letter.${role}`, { agency }),
    url,
    t('agency.letter.what'),
  )

/** The other one has gone; the duty is still there. */
export const leftLetter = (t: Translator, { agency, url }: { agency: string; url: string }): Letter =>
  letter(t, t('agency.letter.left-subject', { agency }), t('agency.letter.left', { agency }), url)

export interface Replaced {
  agency: string
  /** What they had. */
  role: 'lead' | 'deputy'
  /** Who named somebody else. */
  by: 'desk' | 'agency'
  /** Where to ask. */
  reach: string
}

/** Somebody else has it now: said once, with why and whom to ask, and no page to open. */
export const replacedLetter = (t: Translator, { agency, role, by, reach }: Replaced): Letter =>
  letter(
    t,
    t('agency.letter.replaced-subject'),
    [
      t(`agency.letter.replaced.${role}`, { agency }),
      t(`agency.letter.replaced-by.${by}`),
      t('agency.letter.replaced-ask', { reach }),
    ].join(' '),
  )
