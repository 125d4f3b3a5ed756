/** Who may what with what was put up: anybody says so, whoever holds the letter answers for it, and the desk reads. */
import { anybody, hasLink, holdsTask, type Permission, type Policy } from '#contexts/identity/index.ts'
import { PLACED_LINK } from './placed-url.ts'

const leave: Permission = { may: [anybody], reaches: 'own words' }
const own: Permission = {
  may: [hasLink(PLACED_LINK, 'who holds a letter about what they put up')],
  reaches: 'own words',
}
const read: Permission = { may: [holdsTask('intermediary-worker')], reaches: 'record' }

export const placedPolicy: Policy = {
  'GET /put-up': leave,
  'POST /put-up': leave,
  'GET /put-up/sent': leave,
  'GET /put-up/stopped': leave,
  'GET /put-up/of/:token': own,
  'POST /put-up/of/:token': own,
  'GET /desk/put-up': read,
}
