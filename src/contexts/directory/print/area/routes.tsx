/** What is made of a whole area: the handbook on paper, the board on a screen (W7, W8, M17). */
import { type Context, Hono } from 'hono'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../../directory-web.ts'
import { readFindQuery } from '../../find/find.form.ts'
import type { FindAnswer } from '../../find/find-answer.ts'
import { emptyQuery } from '../../find/find-url.ts'
import { fullName } from '../../find/full-name.ts'
import type { FoundPlace } from '../../places/place-name.ts'
import { namedSetAt } from '../../sheet/name-set.ts'
import { AreaStartPage } from './area-start.page.tsx'
import { BoardPage, ON_A_PAGE } from './board.page.tsx'
import { chaptersOf } from './chapters.ts'
import { comingGatherings } from './coming-gatherings.ts'
import { HandbookPage } from './handbook.page.tsx'
import { keepLastGood } from './last-good.ts'

export function areaRoutes(web: DirectoryWeb & { sendsLetters: boolean }): Hono {
  const { finding, clock, settingFor, baseUrl, sendsLetters } = web
  const routes = new Hono()
  const lastGood = keepLastGood(clock)

  routes.get('/handbook', async c => {
    const { area, answer } = await look(c)
    const { place } = answer.understood
    if (place.kind !== 'found') return start(c, 'handbook', answer)
    const setting = settingFor(c.req)
    const [now, { t }] = [clock.now(), setting]
    const groups = answer.hits.map(({ group }) => group)
    const asked = { now, baseUrl, homeZone: setting.homeZone ?? null, t }
    c.header('cache-control', 'no-store')
    const page = (
      <HandbookPage
        {...setting}
        {...{ area, now, baseUrl, sendsLetters }}
        place={place.place.name}
        chapters={await chaptersOf(groups, place.place, asked, web)}
        set={await everybodyNear(place.place, t.locale)}
        total={answer.total}
        shown={groups.length}
      />
    )
    return c.html(renderPage(page))
  })

  routes.get('/board', async c => {
    c.header('cache-control', 'no-store')
    const setting = settingFor(c.req)
    const document = await lastGood.take(`${setting.t.locale} ${c.req.url}`, async () => {
      const { area, page: asked, answer } = await look(c)
      const { place } = answer.understood
      if (place.kind !== 'found') return ''
      const now = clock.now()
      const all = comingGatherings(
        answer.hits.map(({ group }) => group),
        now,
      )
      const pages = Math.max(1, Math.ceil(all.length / ON_A_PAGE))
      const page = Math.min(asked, pages)
      const zone = all[0]?.date.zone ?? setting.homeZone ?? 'UTC'
      const at = new Intl.DateTimeFormat(setting.t.locale, { timeStyle: 'short', timeZone: zone }).format(now)
      return renderPage(
        <BoardPage
          {...setting}
          {...{ area, page, pages, baseUrl, now, at }}
          place={place.place.name}
          set={await everybodyNear(place.place, setting.t.locale)}
          coming={all.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)}
        />,
      )
    })
    return document === '' ? start(c, 'board', (await look(c)).answer) : c.html(document)
  })

  const everybodyNear = (place: FoundPlace, locale: string) =>
    namedSetAt(null, place, { finding, places: web.places, locale })

  async function look(c: Context) {
    const { near, within, page } = readFindQuery(name => c.req.queries(name) ?? []).query
    const { locale } = settingFor(c.req).t
    const answer = await finding.find({ ...emptyQuery, near, within }, { locale, whole: true })
    return { area: { near, within }, page, answer }
  }

  function start(c: Context, what: 'handbook' | 'board', { query, understood: { place } }: FindAnswer) {
    const setting = settingFor(c.req)
    const places =
      place.kind === 'ambiguous' ? place.places : place.kind === 'unknown' ? place.suggestions : []
    const meant = places.map(each => ({ key: each.key, name: fullName(each, setting.t) }))
    c.header('cache-control', 'no-store')
    const page = <AreaStartPage {...setting} {...{ what, meant }} typed={query.near} />
    return c.html(renderPage(page), place.kind === 'unknown' ? 422 : 200)
  }

  return routes
}
