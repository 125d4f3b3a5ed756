import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { describe, expect, test } from 'vitest'
import { type PageBody, pageBody, sendPage } from './page-body.ts'

const words = `<p>Groups near Carlton – ${'tea and talk, '.repeat(200)}</p>`

/** As in the product: behind the packing of everything else. */
function serving(body: PageBody) {
  const app = new Hono()
  app.use(compress())
  app.get('/', c => sendPage(c, body))
  return (accepted?: string) => app.request('/', accepted ? { headers: { 'accept-encoding': accepted } } : {})
}

describe('a page on its way out', () => {
  test('goes as it is to those who take nothing packed', async () => {
    for (const accepted of [undefined, 'br', 'identity', 'gzip;q=0', 'gzip; q=0.0, br']) {
      const answer = await serving(pageBody(words))(accepted)
      expect(answer.headers.get('content-encoding')).toBeNull()
      expect(await answer.text()).toBe(words)
    }
  })

  test('goes packed, once, to those who take gzip, and nothing in between may keep it', async () => {
    for (const accepted of ['gzip', 'br, gzip, deflate', 'GZIP;q=0.5']) {
      const answer = await serving(pageBody(words))(accepted)
      expect(answer.headers.get('content-encoding')).toBe('gzip')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('content-type')).toBe('text/html; charset=UTF-8')
      expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(words)
    }
  })

  test('is packed once, however many ask', async () => {
    const body = pageBody(words)
    expect(await body.gzip()).toBe(await body.gzip())
  })
})
