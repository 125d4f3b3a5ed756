/** An agency as its lead and the desk see it. */
import type { Agency, Lead, Unit } from './agency.ts'
import type { Covered } from './counts/covered.ts'
import type { Heard } from './counts/heard.ts'

export interface AgencySeen {
  agency: Agency
  leads: Lead[]
  units: Unit[]
  /** Quarters that are over, the latest first. */
  covered: Covered[]
  /** Of each unit. */
  heard: Heard[]
}
