/** Letters of agencies, as the post carries them: written from who answers there now. */
import type { Queries } from '#platform/db/queries.ts'
import { type LinkKey, signLink } from '#platform/links/signed-link.ts'
import type { Letter } from '#platform/mail/letter.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import { leadLetter, leftLetter, replacedLetter } from './agency.mail.ts'
import { agencyBy, leadBy, leadsOf } from './agency.store.ts'
import type { Lead } from './agency.ts'
import { LEAD_LINK, leadUrl } from './agency-url.ts'
import type { AgencyTables } from './tables.ts'

export const LEAD_LETTER = 'agency.lead'
export const LEFT_LETTER = 'agency.left'
export const REPLACED_LETTER = 'agency.replaced'

interface LettersFrom {
  /** Without a slash at the end. */
  baseUrl: string
  /** Where somebody asks who thinks that a letter is wrong. */
  reach: string
  linkKey: LinkKey
}

export function agencyLetters(queries: Queries, { baseUrl, reach, linkKey }: LettersFrom): LetterKinds {
  const db = queries.withTables<AgencyTables>()

  /** Null: somebody else answers by now, and nobody is written to. */
  async function about(
    leadId: string,
    write: (lead: Lead, agency: string, url: string) => Letter,
  ): Promise<Letter | null> {
    const lead = await leadBy(db, leadId)
    const agency = lead && (await agencyBy(db, lead.agencyId))
    const url = baseUrl + leadUrl(signLink(linkKey, LEAD_LINK, leadId))
    return lead && agency ? write(lead, agency.name, url) : null
  }

  const t = (language: string) => translatorOf(languageOf(language) ?? 'en')
  return {
    [LEAD_LETTER]: {
      pace: 'calm',
      write: ({ about: { lead }, language }) =>
        about(lead ?? '', ({ role }, agency, url) => leadLetter(t(language), { agency, role, url })),
    },
    [LEFT_LETTER]: {
      pace: 'calm',
      write: ({ about: { lead }, language }) =>
        about(lead ?? '', (_, agency, url) => leftLetter(t(language), { agency, url })),
    },
    [REPLACED_LETTER]: {
      pace: 'calm',
      async write({ about: { agency: id = '', role, by }, language, to }) {
        const agency = await agencyBy(db, id)
        const holds = (await leadsOf(db, [id])).some(({ email }) => email === to)
        // Whoever was named again meanwhile, or now has the other part, has had a letter of that.
        if (!agency || holds) return null
        const was = {
          role: role === 'deputy' ? 'deputy' : 'lead',
          by: by === 'desk' ? 'desk' : 'agency',
        } as const
        return replacedLetter(t(language), { ...was, agency: agency.name, reach })
      },
    },
  }
}
