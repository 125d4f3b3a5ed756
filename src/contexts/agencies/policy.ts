/** Who may what in an agency: whoever holds its letters or its unit's address, and nothing about any group's record (M32, M60). */
import { hasLink, holdsTask, type Permission, type Policy } from '#contexts/identity/index.ts'
import { LEAD_LINK, UNIT_LINK } from './agency-url.ts'

const desk: Permission = { may: [holdsTask('intermediary-worker')], reaches: 'desk' }
const lead: Permission = {
  may: [hasLink(LEAD_LINK, 'who holds a letter to the lead or the deputy of an agency')],
  reaches: 'own words',
}
const unit: Permission = {
  may: [hasLink(UNIT_LINK, 'who has the address of a unit, as its screens have')],
  reaches: 'own words',
}

export const agencyPolicy: Policy = {
  'GET /desk/agencies': desk,
  'POST /desk/agencies': desk,
  'GET /desk/agencies/:agency': desk,
  'GET /agency/:token': lead,
  'POST /agency/:token': lead,
  'GET /agency/:token/coverage.csv': lead,
  'GET /offering/:token': unit,
  'POST /offering/:token': unit,
}
