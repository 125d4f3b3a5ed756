/** Puts an agency with units, moments and counted quarters into the made-up county, so that its pages can be seen filled. */
import type { Queries } from '#platform/db/queries.ts'
import { idFrom } from '#platform/id-from.ts'
import { addAgency, addTouchpoint, addUnit, forgetAgency, putLead } from '../agency.store.ts'
import { addTold, type Came, type Cell, keepEncounters } from '../counts/counted.store.ts'
import { monthAt, monthsOf, monthsOpen, quarterOf, quartersTold } from '../counts/quarter.ts'
import type { AgencyTables } from '../tables.ts'
import { cameIn, madeUpAgency, madeUpLead, madeUpUnits, toldIn } from './made-up-agency.ts'

/** Always the same, so that it is found again and nobody's own agency is. */
const AGENCY_ID = idFrom(['agency', 'demonstration'])
/** Quarters that are told of it. */
const QUARTERS = 3

export interface FillAsked {
  /** Epoch milliseconds. */
  now: number
  newId: () => string
}

/** To be called in the transaction that writes the county. No letter is sent. */
export async function fillAgenciesOfDemonstration(
  queries: Queries,
  { now, newId }: FillAsked,
): Promise<void> {
  await forgetAgencyOfDemonstration(queries)
  const db = queries.withTables<AgencyTables>()
  const month = monthAt(now, 'UTC')
  const quarters = quartersTold(month, QUARTERS)
  const months = [...quarters.flatMap(monthsOf), ...monthsOpen(month)].sort()
  const since = months[0] ?? month
  await addAgency(db, { ...madeUpAgency, id: AGENCY_ID }, now)
  const lead = { id: newId(), agencyId: AGENCY_ID, role: 'lead', email: madeUpLead, language: 'en' } as const
  await putLead(db, { ...lead, since: now })
  const [toldThere, cameThere]: [(Cell & { times: number })[], Came[]] = [[], []]
  for (const { name, near, moments, silentFor } of madeUpUnits) {
    const unit = { id: newId(), agencyId: AGENCY_ID, name, near }
    await addUnit(db, unit)
    const silent = new Set(quarters.slice(0, silentFor))
    for (const moment of moments) {
      const id = newId()
      const [title, topics] = [moment.title, Object.keys(moment.told)]
      await addTouchpoint(db, { id, unitId: unit.id, title, topics, since, until: null })
      cameThere.push(...months.map((month, n) => ({ touchpointId: id, month, times: cameIn(moment, n) })))
      const heard = months.filter(month => !silent.has(quarterOf(month)))
      toldThere.push(
        ...heard.flatMap((month, n) => toldIn(moment, n).map(each => ({ ...each, touchpointId: id, month }))),
      )
    }
  }
  await keepEncounters(db, cameThere)
  await addTold(db, toldThere)
}

/** Takes it out with all that hangs on it; an agency that somebody has asked in stays. */
export async function forgetAgencyOfDemonstration(queries: Queries): Promise<void> {
  await forgetAgency(queries.withTables<AgencyTables>(), AGENCY_ID)
}
