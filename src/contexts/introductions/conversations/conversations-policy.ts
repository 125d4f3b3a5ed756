/** Who may what while a person and a group write to each other: whoever holds the link, and nobody else, whoever they are. */
import { anybody, type Permission, type Policy } from '#contexts/identity/index.ts'

const leave: Permission = { may: [anybody], reaches: 'own words' }
/** The link is the secret: whoever has none finds nothing there. */
const own: Permission = { may: [anybody], reaches: 'own words' }

export const conversationsPolicy: Policy = {
  'GET /groups/:slug/write': leave,
  'POST /groups/:slug/write': leave,
  'GET /my-question/:token': own,
  'POST /my-question/:token': own,
  'GET /my-question/:token/copy.txt': own,
  'GET /welcome/:token': own,
  'POST /welcome/:token': own,
  'GET /welcome/:token/:page': own,
  'POST /welcome/:token/:page': own,
}
