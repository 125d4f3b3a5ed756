/** Who answers for groups in an agency is asked by letter, and leaves by one press; the duty stays (M22). */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import { dropLead, leadsOf, putLead } from './agency.store.ts'
import type { Lead } from './agency.ts'
import { LEAD_LETTER, LEFT_LETTER } from './agency-letters.ts'
import type { AgencyTables } from './tables.ts'

/** In the place of whoever had the role before. Sent twice with one id it is one letter. */
export async function putInCharge(within: Queries, lead: Lead, clock: Clock): Promise<void> {
  const db = within.withTables<AgencyTables>()
  const before = await leadsOf(db, [lead.agencyId])
  if (before.some(({ id }) => id === lead.id)) return
  await putLead(db, lead)
  const { id, email, language } = lead
  await askToSend(within, { kind: LEAD_LETTER, about: { lead: id }, to: email, language }, clock)
}

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
