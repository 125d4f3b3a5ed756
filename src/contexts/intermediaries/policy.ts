/** Who may what at the desk: whoever holds the task, and nobody else. What is said for a group there, the group can read. */
import { holdsTask, type Permission, type Policy, type Route } from '#contexts/identity/index.ts'

const worker = holdsTask('intermediary-worker')
const desk: Permission = { may: [worker], reaches: 'desk' }
/** With somebody of the group on the phone, by the same questions its contacts are asked. */
const forGroup: Permission = { may: [worker], reaches: 'record' }

const each = (permission: Permission, ...routes: Route[]): Policy =>
  Object.fromEntries(routes.map(route => [route, permission]))

const group = '/desk/groups/:slug' as const
const propose = `${group}/propose` as const
const proposeFor = `${propose}/time-place/:gathering` as const
const timePlace = `${group}/time-place` as const

export const intermediaryPolicy: Policy = {
  ...each(desk, 'GET /desk', 'POST /desk/undo', 'POST /desk/look', 'GET /desk/groups', `GET ${group}`),
  ...each(desk, `GET ${group}/history`, 'GET /desk/proposals/:proposal', `GET ${propose}`),
  ...each(desk, `GET ${propose}/contact`, `POST ${propose}/contact`),
  ...each(
    desk,
    `GET ${proposeFor}/when`,
    `POST ${proposeFor}/when`,
    `GET ${proposeFor}/where`,
    `POST ${proposeFor}/where`,
  ),
  ...each(forGroup, 'POST /desk/proposals/:proposal'),
  ...each(forGroup, 'POST /desk', 'POST /desk/doubles'),
  ...each(forGroup, `GET ${group}/openness`, `POST ${group}/openness`),
  ...each(forGroup, `GET ${group}/contact`, `POST ${group}/contact`),
  ...each(forGroup, `GET ${group}/access`, `POST ${group}/access`),
  ...each(forGroup, `GET ${group}/:fact/mended`, `POST ${group}/:fact/mended`),
  ...each(
    forGroup,
    `GET ${timePlace}`,
    `GET ${timePlace}/:gathering/once`,
    `GET ${timePlace}/:gathering/once/:date`,
  ),
  ...each(forGroup, `GET ${timePlace}/:gathering/when`, `POST ${timePlace}/:gathering/when`),
  ...each(forGroup, `GET ${timePlace}/:gathering/where`, `POST ${timePlace}/:gathering/where`),
  ...each(
    forGroup,
    `GET ${timePlace}/:gathering/once/:date/:how`,
    `POST ${timePlace}/:gathering/once/:date/:how`,
  ),
}
