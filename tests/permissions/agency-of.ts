/** An agency with a lead and a unit, as rows, and the links that lead there. */
import { addAgency, addUnit, putLead } from '#contexts/agencies/agency.store.ts'
import { LEAD_LINK, UNIT_LINK } from '#contexts/agencies/agency-url.ts'
import type { AgencyTables } from '#contexts/agencies/tables.ts'
import { newId } from '#platform/ids.ts'
import { signLink } from '#platform/links/signed-link.ts'
import type { TestApp } from '#support/app.ts'

export async function agencyOf({ waymeet, clock }: TestApp) {
  const db = waymeet.database.withTables<AgencyTables>()
  const [agencyId, lead, unit] = [1, 2, 3].map(() => newId(clock.now())) as [string, string, string]
  await addAgency(db, { id: agencyId, name: 'Larchfield', kind: 'health' }, clock.now())
  await putLead(db, {
    ...{ id: lead, agencyId, role: 'lead', email: 'ines@larchfield.example', language: 'en' },
    since: clock.now(),
  })
  await addUnit(db, { id: unit, agencyId, name: 'Ward 4', near: '' })
  const { linkKey } = waymeet.post
  return { agency: signLink(linkKey, LEAD_LINK, lead), offering: signLink(linkKey, UNIT_LINK, unit) }
}
