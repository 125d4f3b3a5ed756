/** Who may what while a person and a group write to each other: whoever holds the link, and nobody else, whoever they are. */
import { anybody, hasLink, type Permission, type Policy } from '#contexts/identity/index.ts'
import { SEALED_LINK } from '#platform/seal/link-seal.ts'

const leave: Permission = { may: [anybody], reaches: 'own words' }
const own: Permission = {
  may: [hasLink(SEALED_LINK, 'who holds the address of the page of what they wrote')],
  reaches: 'own words',
}
const welcomes: Permission = {
  may: [hasLink(SEALED_LINK, 'who holds the letter that brought the group what somebody wrote')],
  reaches: 'own words',
}

export const conversationsPolicy: Policy = {
  'GET /groups/:slug/write': leave,
  'POST /groups/:slug/write': leave,
  'GET /my-question/:token': own,
  'POST /my-question/:token': own,
  'GET /my-question/:token/copy.txt': own,
  'GET /welcome/:token': welcomes,
  'POST /welcome/:token': welcomes,
  'GET /welcome/:token/:page': welcomes,
  'POST /welcome/:token/:page': welcomes,
}
