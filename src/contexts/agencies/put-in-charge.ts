/** Who answers for groups in an agency is asked by letter, and leaves by one press; the duty stays (M22). */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import { dropLead, leadsOf, promote, putLead } from './agency.store.ts'
import type { Lead } from './agency.ts'
import { LEAD_LETTER, LEFT_LETTER, REPLACED_LETTER } from './agency-letters.ts'
import type { AgencyTables } from './tables.ts'

/**
 * In the place of whoever had the role before, who is told so. Sent twice with one id it is one letter to each.
 * @param by who named them, for the letter to whoever is replaced
 */
export async function putInCharge(
  within: Queries,
  lead: Lead,
  by: 'desk' | 'agency',
  clock: Clock,
): Promise<void> {
  const db = within.withTables<AgencyTables>()
  const { id, agencyId, role, email, language } = lead
  const before = await leadsOf(db, [agencyId])
  if (before.some(each => each.id === id)) return
  await putLead(db, lead)
  await askToSend(within, { kind: LEAD_LETTER, about: { lead: id }, to: email, language }, clock)
  for (const was of before.filter(each => each.role === role && each.email !== email)) {
    const about = { agency: agencyId, role, by }
    await askToSend(within, { kind: REPLACED_LETTER, about, to: was.email, language: was.language }, clock)
  }
}

/** Whoever stands in and is left alone answers for it from now on, by the page they have. */
export const takeOver = (within: Queries, lead: Lead): Promise<unknown> =>
  promote(within.withTables<AgencyTables>(), lead)

/** Their address goes at once; whoever is left is told that it rests with them, and the contact point sees a gap. */
export async function leave(within: Queries, { id, agencyId }: Lead, clock: Clock): Promise<void> {
  const db = within.withTables<AgencyTables>()
  await dropLead(db, id)
  for (const left of await leadsOf(db, [agencyId]))
    await askToSend(
      within,
      { kind: LEFT_LETTER, about: { lead: left.id }, to: left.email, language: left.language },
      clock,
    )
}
