/** The mark, for the browser's tab, and what robots may read. */
import { Hono } from 'hono'
import { LANGUAGES } from '#ui/languages/language.ts'

const DAY = 'public, max-age=86400'

/** Addresses of searches say what somebody looked for, so they are nobody's to collect. */
const ROBOTS = ['', ...LANGUAGES.map(language => `/${language}`)]
  .flatMap(prefix => ['/find', '/sheet', '/shortlist'].map(page => `Disallow: ${prefix}${page}\n`))
  .join('')

export function markRoutes(mark: string): Hono {
  return new Hono()
    .get('/mark.svg', c => c.body(mark, 200, { 'content-type': 'image/svg+xml', 'cache-control': DAY }))
    .get('/robots.txt', c => c.text(`User-agent: *\n${ROBOTS}`, 200, { 'cache-control': DAY }))
}
