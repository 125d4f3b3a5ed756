/** Groups side by side. The list itself lies on the device; only the names in the address come here (M08). */
import { Hono } from 'hono'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../directory-web.ts'
import type { Group } from '../groups/group.ts'
import { completeSetOf } from '../groups/neighbours.ts'
import { viewOf } from '../groups/page/group-view.ts'
import type { NamedSet } from '../sheet/named-set.ts'
import { keptGroup } from './kept-group.ts'
import { comparisonUrl, readComparison } from './shortlist.form.ts'
import { ShortlistPage } from './shortlist.page.tsx'

export function shortlistRoutes(web: DirectoryWeb): Hono {
  const { directory, clock, settingFor, baseUrl } = web
  const routes = new Hono()
  routes.get('/shortlist', async c => {
    const { slugs, written } = readComparison(new URL(c.req.url).searchParams)
    const setting = settingFor(c.req, comparisonUrl(slugs))
    const found = await Promise.all(slugs.map(slug => directory.groupBySlug(slug)))
    const compared = found.flatMap(group =>
      group ? [keptGroup(viewOf(group, clock.now(), setting.t, setting.homeZone))] : [],
    )
    const unknown = slugs.flatMap((slug, at) => (found[at] ? [] : [written[slug] ?? slug]))
    const sets = await completeSets(found, setting.t.locale)
    c.header('cache-control', 'no-store')
    return c.html(renderPage(<ShortlistPage {...setting} {...{ compared, unknown, sets, baseUrl }} />))
  })

  /** One for each topic and place among them: a chosen few say of how many they were chosen (M09). */
  async function completeSets(groups: readonly (Group | null)[], locale: string): Promise<NamedSet[]> {
    const sets = await Promise.all(groups.map(group => group && completeSetOf(group, web, locale)))
    return [...new Map(sets.flatMap(set => (set ? [[set.code, set]] : []))).values()]
  }

  return routes
}
