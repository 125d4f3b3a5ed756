/** Who may what at the desk: whoever holds the task, and nobody else. What is said for a group there, the group can read. */
import { ANSWER_LINK } from '#contexts/directory/index.ts'
import {
  anybody,
  hasLink,
  holdsTask,
  type Permission,
  type Policy,
  type Route,
} from '#contexts/identity/index.ts'
import { CONCERN_LINK, HEAR_LINK } from './concerns/concern-url.ts'

const worker = holdsTask('intermediary-worker')
const desk: Permission = { may: [worker], reaches: 'desk' }
/** With somebody of the group on the phone, by the same questions its contacts are asked. */
const forGroup: Permission = { may: [worker], reaches: 'record' }

/** Words that a reader leaves about a group; they change no record. */
const leave: Permission = { may: [anybody], reaches: 'own words' }
const own: Permission = {
  may: [hasLink(CONCERN_LINK, 'who holds the address of the page of what they wrote')],
  reaches: 'own words',
}
const heard: Permission = {
  may: [hasLink(HEAR_LINK, 'who holds a letter that asks a contact of this group')],
  reaches: 'own words',
}
const told: Permission = {
  may: [hasLink(ANSWER_LINK, 'who holds a letter to a contact of this group')],
  reaches: 'own words',
}

const each = (permission: Permission, ...routes: Route[]): Policy =>
  Object.fromEntries(routes.map(route => [route, permission]))

const group = '/desk/groups/:slug' as const
const propose = `${group}/propose` as const
const proposeFor = `${propose}/time-place/:gathering` as const
const timePlace = `${group}/time-place` as const

export const intermediaryPolicy: Policy = {
  ...each(
    leave,
    'GET /groups/:slug/concern',
    'GET /groups/:slug/concern/:door',
    'POST /groups/:slug/concern/:door',
  ),
  ...each(own, 'GET /concern/:token', 'POST /concern/:token'),
  ...each(heard, 'GET /hear/:token', 'POST /hear/:token'),
  ...each(told, 'GET /barrier/:token', 'POST /barrier/:token'),
  ...each(forGroup, 'POST /desk/concerns/:id'),
  ...each(desk, 'POST /desk/barriers/:id'),
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
  ...each(desk, `GET ${group}/barrier`, `POST ${group}/barrier`),
  ...each(forGroup, 'POST /desk/proposals/:proposal'),
  ...each(forGroup, 'POST /desk', 'POST /desk/doubles', 'POST /desk/words'),
  ...each(forGroup, `GET ${group}/mandate`, `POST ${group}/mandate`),
  ...each(forGroup, `GET ${group}/take-out`, `POST ${group}/take-out`),
  ...each(desk, 'GET /desk/scripts', 'GET /desk/scripts/:journey', 'GET /desk/scripts/:journey/form'),
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
