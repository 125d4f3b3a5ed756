/** The same as `page-body.ts` on a phone: nothing is sent, so nothing is packed. */
import type { Context } from 'hono'
import type { PageBody } from './page-body.ts'

export function pageBody(document: string): PageBody {
  const plain = new TextEncoder().encode(document)
  return { plain, gzip: async () => plain }
}

export async function sendPage(c: Context, body: PageBody): Promise<Response> {
  c.header('content-type', 'text/html; charset=UTF-8')
  return c.body(body.plain)
}
