/** The large-print sheet: every group for a topic and place, to hand over or put up (M09). */
import { Hono } from 'hono'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../directory-web.ts'
import { readFindQuery } from '../find/find.form.ts'
import { unitOf } from '../find/find.page.tsx'
import { emptyQuery } from '../find/find-url.ts'
import { urgentAreaAt, urgentHrefAt } from '../find/urgent-for.ts'
import { isSensitive } from '../topics/topics.ts'
import { SheetPage } from './sheet.page.tsx'
import { SheetStartPage } from './sheet-start.page.tsx'

export function sheetRoutes(web: DirectoryWeb): Hono {
  const { finding, clock, settingFor, baseUrl } = web
  const routes = new Hono()
  routes.get('/sheet', async c => {
    // Only words, place and distance: a sheet that was narrowed would not be the complete set.
    const asked = readFindQuery(name =>
      ['q', 'near', 'within'].includes(name) ? (c.req.queries(name) ?? []) : [],
    )
    const { q, near, within } = asked.query
    const setting = settingFor(c.req)
    c.header('cache-control', 'no-store')
    if (q === '' && near === '') return c.html(renderPage(<SheetStartPage {...setting} />))
    const query = { ...emptyQuery, q, near, within }
    const answer = await finding.find(query, { locale: setting.t.locale, whole: true })
    const { place, topics } = answer.understood
    const sensitive = topics.some(({ slug }) => isSensitive(slug))
    // A list from everywhere, handed over as the list of one place, would mislead whoever gets it.
    if (place.kind === 'ambiguous' || place.kind === 'unknown')
      return c.html(
        renderPage(<SheetStartPage {...setting} unsettled={{ query, place }} sensitive={sensitive} />),
        place.kind === 'unknown' ? 422 : 200,
      )
    return c.html(
      renderPage(
        <SheetPage
          {...setting}
          urgentHref={urgentHrefAt(place, web)}
          what={topics.length > 0 ? topics.map(each => each.label).join(', ') : q}
          place={place.kind === 'found' ? place.place.name : null}
          unit={unitOf(answer)}
          answer={{ ...answer, query }}
          baseUrl={baseUrl}
          urgent={urgentAreaAt(place, web)}
          now={clock.now()}
          sensitive={sensitive}
        />,
      ),
    )
  })
  return routes
}
