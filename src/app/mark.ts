/** The mark, for the browser's tab, and what robots may read. */
import { Hono } from 'hono'

const DAY = 'public, max-age=86400'

/** Addresses of searches say what somebody looked for, so they are nobody's to collect. */
const ROBOTS = 'User-agent: *\nDisallow: /find\nDisallow: /sheet\nDisallow: /shortlist\n'

export function markRoutes(mark: string): Hono {
  return new Hono()
    .get('/mark.svg', c => c.body(mark, 200, { 'content-type': 'image/svg+xml', 'cache-control': DAY }))
    .get('/robots.txt', c => c.text(ROBOTS, 200, { 'cache-control': DAY }))
}
