/** A page that is always the same, by the same way out as every other: what finding is measured against. */
import { Hono } from 'hono'
import { type PageBody, sendPage } from '#platform/http/page-body.ts'

export const FIXED = '/bench/fixed'

/** `page` is asked at each request, since the page to measure against is known only once some were drawn. */
export function fixedRoute(page: () => PageBody): Hono {
  return new Hono().get(FIXED, c => sendPage(c, page()))
}
