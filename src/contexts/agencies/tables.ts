/** The tables of agencies. Moments are epoch milliseconds, months `2026-11`. */
export interface AgencyTables {
  'agencies.agency': { id: string; name: string; kind: string; made_at: number }
  'agencies.lead': {
    id: string
    agency_id: string
    role: string
    email: string
    language: string
    since: number
  }
  'agencies.unit': { id: string; agency_id: string; name: string; near: string }
  'agencies.touchpoint': {
    id: string
    unit_id: string
    title: string
    topics: string[]
    since_month: string
    until_month: string | null
  }
  'agencies.offered': { touchpoint_id: string; topic: string; month: string; times: number }
  'agencies.encounters': { touchpoint_id: string; month: string; times: number }
}
