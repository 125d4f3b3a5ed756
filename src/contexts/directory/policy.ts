/**
 * Who may what in the directory. A group's record is changed by whoever holds a letter to one of its contacts, by nobody
 * else: a professional who works with a group, or a house that hosts it, has no right over it (M32, M60).
 */
import { anybody, hasLink, type Permission, type Policy, type Route } from '#contexts/identity/index.ts'
import { ANSWER_LINK } from './keeping/answer-url.ts'
import { AGREE_LINK } from './keeping/claim/claim-url.ts'
import { HANDOVER_LINK } from './keeping/handover/handover-url.ts'
import { BACK_LINK } from './keeping/leave/leave-url.ts'
import { MANDATE_LINK } from './keeping/mandate/mandate-url.ts'
import { PROPOSED_LINK } from './keeping/proposals/proposal-url.ts'

const read: Permission = { may: [anybody], reaches: 'public' }
/** Words or counts that a visitor leaves; they change no record. */
const leave: Permission = { may: [anybody], reaches: 'own words' }
const keep: Permission = {
  may: [hasLink(ANSWER_LINK, 'who holds a letter to a contact of this group')],
  reaches: 'record',
}
const agree: Permission = {
  may: [hasLink(AGREE_LINK, 'who holds the letter that asks them to be a contact of this group')],
  reaches: 'record',
}

const proposed: Permission = {
  may: [hasLink(PROPOSED_LINK, 'who proposed it, and kept its address')],
  reaches: 'own words',
}

const hadTask: Permission = {
  may: [hasLink(HANDOVER_LINK, 'who holds the letter that says that their task went to somebody else')],
  reaches: 'record',
}

const leftWith: Permission = {
  may: [hasLink(BACK_LINK, 'who holds the letter that says that their group was taken out')],
  reaches: 'record',
}

const mandated: Permission = {
  may: [hasLink(MANDATE_LINK, 'who holds the letter that says that the desk may act for this group')],
  reaches: 'record',
}

const each = (permission: Permission, ...routes: Route[]): Policy =>
  Object.fromEntries(routes.map(route => [route, permission]))

const link = '/answer/:token' as const
const right = '/groups/:slug/right' as const
const rightOf = `${right}/time-place/:gathering` as const
const timePlace = `${link}/time-place` as const

export const directoryPolicy: Policy = {
  ...each(read, 'GET /', 'GET /find', 'GET /near/:place', 'GET /topics', 'GET /topics/:slug'),
  ...each(read, 'GET /groups/:slug', 'GET /g/:code', 'GET /sheet', 'GET /card', 'GET /shortlist'),
  ...each(
    read,
    'GET /about',
    'GET /privacy',
    'GET /professionals',
    'GET /professionals/topics',
    'GET /start',
    'GET /urgent-help',
  ),
  ...each(
    read,
    'GET /kept',
    'GET /kept/frame',
    'POST /kept/cleared',
    'GET /packs/:file',
    'POST /packs/:file',
  ),
  ...each(read, 'GET /lists/:file'),
  ...each(read, 'GET /groups/:slug/poster', 'GET /groups/:slug/leaflet', 'GET /groups/:slug/wallet-card'),
  ...each(read, 'GET /g/:code/poster', 'GET /g/:code/leaflet', 'GET /g/:code/wallet-card'),
  ...each(leave, 'GET /interest', 'POST /interest', 'GET /interest/thanks'),
  ...each(leave, 'GET /groups/:slug/wrong', 'POST /groups/:slug/wrong', 'GET /groups/:slug/wrong/sent'),
  ...each(leave, `GET ${right}`, `GET ${right}/contact`, `POST ${right}/contact`),
  ...each(
    leave,
    `GET ${rightOf}/when`,
    `POST ${rightOf}/when`,
    `GET ${rightOf}/where`,
    `POST ${rightOf}/where`,
  ),
  ...each(proposed, 'GET /proposed/:token', 'POST /proposed/:token'),
  ...each(leave, 'GET /claim/:slug', 'POST /claim/:slug', 'GET /claim/:slug/sent'),
  ...each(agree, 'GET /agree/:token', 'POST /agree/:token'),
  ...each(hadTask, 'GET /handed-on/:token', 'POST /handed-on/:token'),
  ...each(keep, `GET ${link}`, `POST ${link}`, `POST ${link}/stop`, `POST ${link}/back`),
  ...each(keep, `GET ${link}/copy`, `GET ${link}/copy.json`, `GET ${link}/take-out`, `POST ${link}/take-out`),
  ...each(keep, `GET ${link}/mandate`, `POST ${link}/mandate`),
  ...each(mandated, 'GET /mandate/:token', 'POST /mandate/:token'),
  ...each(keep, `GET ${link}/history`, `GET ${link}/proposals/:proposal`, `POST ${link}/proposals/:proposal`),
  ...each(leftWith, 'GET /taken-out/:token', 'POST /taken-out/:token'),
  ...each(keep, `GET ${link}/another`, `POST ${link}/another`),
  ...each(keep, `GET ${link}/openness`, `POST ${link}/openness`),
  ...each(keep, `GET ${link}/contact`, `POST ${link}/contact`),
  ...each(keep, `GET ${link}/access`, `POST ${link}/access`),
  ...each(keep, `GET ${link}/:fact/mended`, `POST ${link}/:fact/mended`),
  ...each(
    keep,
    `GET ${timePlace}`,
    `GET ${timePlace}/:gathering/once`,
    `GET ${timePlace}/:gathering/once/:date`,
  ),
  ...each(keep, `GET ${timePlace}/:gathering/when`, `POST ${timePlace}/:gathering/when`),
  ...each(keep, `GET ${timePlace}/:gathering/where`, `POST ${timePlace}/:gathering/where`),
  ...each(
    keep,
    `GET ${timePlace}/:gathering/once/:date/:how`,
    `POST ${timePlace}/:gathering/once/:date/:how`,
  ),
}
