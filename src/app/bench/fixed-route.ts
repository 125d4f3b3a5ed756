/** Pages that are always the same, by the same way out as every other: what finding is measured against. */
import { Hono } from 'hono'
import { type PageBody, pageBody, sendPage } from '#platform/http/page-body.ts'

/** A fixed text sent the way every page is: written as bytes for this answer, and packed where the asker takes it. */
export const FIXED = '/bench/fixed'
/** The same kept as bytes, packed once: the most this server can send. */
export const KEPT = '/bench/kept'

/** `page` is asked at each request, since the page to measure against is known only once some were drawn. */
export function fixedRoutes(page: () => { text: string; kept: PageBody }): Hono {
  return new Hono()
    .get(FIXED, c => sendPage(c, pageBody(page().text)))
    .get(KEPT, c => sendPage(c, page().kept))
}
