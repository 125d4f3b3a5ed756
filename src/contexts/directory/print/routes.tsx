/** What is printed from the live record: a poster, a leaflet, cards; a handbook and a board for an area (W7, W8, M17). */
import { type Context, Hono } from 'hono'
import { Problem } from '#platform/http/problem.ts'
import { readShortCode } from '#platform/ids.ts'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../directory-web.ts'
import { putAwaySince } from '../freshness/put-away.ts'
import { completeSetOf } from '../groups/neighbours.ts'
import { areaRoutes } from './area/routes.tsx'
import type { GroupPrintProps } from './group-print.tsx'
import { LeafletPage } from './leaflet.page.tsx'
import { PosterPage } from './poster.page.tsx'
import { GROUP_PRINTS, type GroupPrint, printUrl } from './print-url.ts'
import { printedGroup } from './printed-group.ts'
import { WalletCardPage } from './wallet-card.page.tsx'

export function printRoutes(web: DirectoryWeb & { sendsLetters: boolean }): Hono {
  const { directory, clock, settingFor, baseUrl, sendsLetters } = web
  const routes = new Hono()
  routes.route('/', areaRoutes(web))

  for (const what of GROUP_PRINTS) {
    routes.get(printUrl(':slug', what), c => show(c, what))
    // A letter names no group, so its links go by the code.
    routes.get(`/g/:code/${what}`, async c => {
      const code = readShortCode(c.req.param('code'))
      const slug = code && (await directory.slugByCode(code))
      return c.redirect(slug ? printUrl(slug, what) : `/g/${c.req.param('code')}`)
    })
  }

  async function show(c: Context, what: GroupPrint) {
    const slug = c.req.param('slug') ?? ''
    const group = await directory.groupBySlug(slug)
    // Whoever was removed is told of by the page itself.
    if (!group && !(await web.removed?.({ slug }))) throw new Problem('not-found')
    const now = clock.now()
    // Paper that lasts says nothing that is over already: the page tells what has become of it, and leads on.
    if (!group || group.life.state === 'ended' || putAwaySince(group, now) !== null)
      return c.redirect(`/groups/${group?.slug ?? slug}`)
    if (group.slug !== slug) return c.redirect(printUrl(group.slug, what), 301)
    const setting = settingFor(c.req)
    const asked = { now, baseUrl, homeZone: setting.homeZone ?? null, t: setting.t }
    const props: GroupPrintProps = {
      ...setting,
      print: printedGroup(group, asked),
      code: group.code,
      set: await completeSetOf(group, web, setting.t.locale),
      baseUrl,
      sendsLetters,
    }
    c.header('cache-control', 'no-store')
    return c.html(renderPage(draw(what, props, c.req.query('outside') === 'neutral')))
  }

  return routes
}

function draw(what: GroupPrint, props: GroupPrintProps, neutral: boolean) {
  if (what === 'poster') return <PosterPage {...props} />
  if (what === 'leaflet') return <LeafletPage {...props} />
  return <WalletCardPage {...props} neutral={neutral} />
}
