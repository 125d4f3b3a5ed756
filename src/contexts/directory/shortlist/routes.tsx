/** Groups side by side. The list itself lies on the device; only the names in the address come here (M08). */
import { Hono } from 'hono'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../directory-web.ts'
import { viewOf } from '../groups/page/group-view.ts'
import { keptGroup } from './kept-group.ts'
import { comparisonUrl, readComparison } from './shortlist.form.ts'
import { ShortlistPage } from './shortlist.page.tsx'

export function shortlistRoutes({ directory, clock, settingFor }: DirectoryWeb): Hono {
  const routes = new Hono()
  routes.get('/shortlist', async c => {
    const { slugs, written } = readComparison(new URL(c.req.url).searchParams)
    const setting = settingFor(c.req, comparisonUrl(slugs))
    const found = await Promise.all(slugs.map(slug => directory.groupBySlug(slug)))
    const compared = found.flatMap(group =>
      group ? [keptGroup(viewOf(group, clock.now(), setting.t, setting.homeZone))] : [],
    )
    const unknown = slugs.flatMap((slug, at) => (found[at] ? [] : [written[slug] ?? slug]))
    c.header('cache-control', 'no-store')
    return c.html(renderPage(<ShortlistPage {...setting} compared={compared} unknown={unknown} />))
  })
  return routes
}
