/** An agency with what was offered there, as it may be told. */
import type { Queries } from '#platform/db/queries.ts'
import { agencyBy, allAgencies, leadsOf, unitsOf } from './agency.store.ts'
import type { Agency } from './agency.ts'
import type { AgencySeen } from './agency-seen.ts'
import { countedOf } from './counts/counted.store.ts'
import { coveredIn } from './counts/covered.ts'
import { heardFrom } from './counts/heard.ts'
import { monthAt, monthsOf, quartersTold } from './counts/quarter.ts'
import type { AgencyTables } from './tables.ts'

/** Quarters that are shown: two years, of the three that are kept, so that none is shown in part. */
const SHOWN = 8

export async function lookAtAgency(
  queries: Queries,
  agencyId: string,
  at: { now: number; zone: string },
): Promise<AgencySeen | null> {
  const agency = await agencyBy(queries.withTables<AgencyTables>(), agencyId)
  return agency && ((await lookAt(queries, [agency], at))[0] ?? null)
}

/** For the desk: no address of anybody is read. */
export const lookAtAll = async (queries: Queries, at: { now: number; zone: string }): Promise<AgencySeen[]> =>
  lookAt(queries, await allAgencies(queries.withTables<AgencyTables>()), at)

async function lookAt(
  queries: Queries,
  agencies: readonly Agency[],
  { now, zone }: { now: number; zone: string },
): Promise<AgencySeen[]> {
  const db = queries.withTables<AgencyTables>()
  const ids = agencies.map(({ id }) => id)
  const [leads, units] = [await leadsOf(db, ids), await unitsOf(db, { agencyIds: ids })]
  const quarters = quartersTold(monthAt(now, zone), SHOWN)
  const since = monthsOf(quarters.at(-1) ?? '')[0] ?? ''
  const moments = units.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id))
  const counted = await countedOf(db, moments, since)
  return agencies.map(agency => {
    const own = units.filter(({ agencyId }) => agencyId === agency.id)
    const covered = quarters.map(quarter => coveredIn(quarter, own, counted))
    return {
      ...{ agency, units: own, leads: leads.filter(({ agencyId }) => agencyId === agency.id) },
      ...{ covered, heard: heardFrom(own, covered) },
    }
  })
}
