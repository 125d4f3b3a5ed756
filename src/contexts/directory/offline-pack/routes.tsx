/** Keeping an area on a phone: the page that tells of it, the pack itself, and the frame that is filled there. */
import { type Context, Hono } from 'hono'
import { isFromOwnPage } from '#platform/http/own-page.ts'
import { smallBody } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../directory-web.ts'
import { areaInShort, middleOf } from './area-of.ts'
import { FramePage } from './frame.page.tsx'
import { KeptPage } from './kept.page.tsx'
import { nameWords } from './kept-words.ts'
import { createPackShelf } from './pack-shelf.ts'
import { openPacking } from './send-packed.ts'
import { TooManyWaiting } from './turns.ts'

const LONGEST_TYPED = 200
const PACK = /^([a-z0-9-]{1,80})\.pack$/i
/** Seconds: so many who wait have mostly had their turn by then. */
const BACK_SOON = 15

export function offlinePackRoutes(web: DirectoryWeb): Hono {
  const { directory, places, clock, settingFor, contact, homeCountry, baseUrl, urgentHelp } = web
  let named: ReturnType<typeof nameWords> | undefined
  const words = (c: Context) => {
    const { homeZone = null } = settingFor(c.req)
    named ??= nameWords({ urgentHelp, contact, homeCountry, homeZone, baseUrl })
    return named
  }
  let shelf: ReturnType<typeof createPackShelf> | undefined
  const packing = openPacking()
  const routes = new Hono()

  routes.get('/kept', c => {
    const near = (c.req.query('near') ?? '').slice(0, LONGEST_TYPED)
    const found = near === '' ? null : (chosen(near) ?? places.find(near))
    const middle = found?.kind === 'found' ? middleOf(found.place, places) : null
    c.header('cache-control', 'no-store')
    return c.html(
      renderPage(
        <KeptPage
          {...settingFor(c.req)}
          near={near}
          place={found ?? { kind: 'none' }}
          area={middle && { middle, ...areaInShort(middle, directory.index) }}
        />,
      ),
    )
  })
  const chosen = (key: string) => {
    const answer = places.find('', { key })
    return answer.kind === 'found' ? answer : null
  }

  routes.get('/kept/frame', c => c.html(renderPage(<FramePage {...settingFor(c.req)} />)))

  // No page can reach the browser's own copies of our files; this answer asks it to let go of them.
  routes.post('/kept/cleared', c => {
    if (!isFromOwnPage({ url: c.req.url, header: name => c.req.header(name) }, baseUrl))
      throw new Problem('refused')
    c.header('clear-site-data', '"cache", "storage"')
    c.header('cache-control', 'no-store')
    return c.body(null, 204)
  })

  routes.get('/packs/:file', async c => {
    if (PACK.test(c.req.param('file'))) return sendArea(c, null)
    const { name, text } = await words(c)
    if (c.req.param('file') !== `words-${name}.json`) throw new Problem('not-found')
    c.header('cache-control', 'public, max-age=31536000, immutable')
    return packing.send(c, text)
  })
  // What is held already comes as a body, so that no log of addresses tells one renewal from another.
  routes.post('/packs/:file', async c => sendArea(c, await smallBody(c.req.raw)))

  /** @param since sums of an older pack */
  async function sendArea(c: Context, since: string | null): Promise<Response> {
    const [, key = ''] = PACK.exec(c.req.param('file') ?? '') ?? []
    const place = chosen(key)
    if (place?.place.kind !== 'town') throw new Problem('not-found')
    shelf ??= createPackShelf({ directory, places, clock, words: async () => (await words(c)).name })
    c.header('cache-control', 'no-store')
    const sent = await shelf.pack(place.place, since).catch(unlessTooMany)
    if (sent) return packing.send(c, sent.text, { once: sent.isDifference })
    c.header('retry-after', String(BACK_SOON))
    return c.text(settingFor(c.req).t('offline.busy'), 503)
  }
  return routes
}

function unlessTooMany(fault: unknown): null {
  if (fault instanceof TooManyWaiting) return null
  throw fault
}
