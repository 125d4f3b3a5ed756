/** Who may what with the ways of a group: everybody reads them; whoever speaks for the group sets them. */
import { ANSWER_LINK } from '#contexts/directory/index.ts'
import { anybody, hasLink, holdsTask, type Permission, type Policy } from '#contexts/identity/index.ts'

const read: Permission = { may: [anybody], reaches: 'public' }
const keep: Permission = {
  may: [hasLink(ANSWER_LINK, 'who holds a letter to a contact of this group')],
  reaches: 'record',
}
/** With somebody of the group on the phone. */
const forGroup: Permission = { may: [holdsTask('intermediary-worker')], reaches: 'record' }

export const waysPolicy: Policy = {
  'GET /groups/:slug/ways': read,
  'GET /groups/:slug/ways/meet.ics': read,
  'GET /answer/:token/ways': keep,
  'POST /answer/:token/ways': keep,
  'GET /desk/groups/:slug/ways': forGroup,
  'POST /desk/groups/:slug/ways': forGroup,
}
