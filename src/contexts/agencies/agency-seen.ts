/** An agency as its lead and the desk see it. */
import type { Agency, Lead, Unit } from './agency.ts'
import type { Covered } from './counts/covered.ts'

export interface AgencySeen {
  agency: Agency
  leads: Lead[]
  units: Unit[]
  /** Quarters that are over, the latest first. */
  covered: Covered[]
}
