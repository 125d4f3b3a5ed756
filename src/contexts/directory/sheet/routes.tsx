/** The complete set for a topic and place, to hand over: in large print, or as a small card (M09). Neither keeps anything. */
import { type Context, Hono } from 'hono'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../directory-web.ts'
import { unitOf } from '../find/find.page.tsx'
import { urgentAreaAt, urgentHrefAt } from '../find/urgent-for.ts'
import { isSensitive } from '../topics/topics.ts'
import { CardPage } from './card.page.tsx'
import { namedSetAt } from './name-set.ts'
import { readOnly } from './only.ts'
import { type SetAsked, setSheetUrl } from './set-url.ts'
import { settleSet } from './settle-set.ts'
import { SheetPage } from './sheet.page.tsx'
import { SheetStartPage } from './sheet-start.page.tsx'
import { shownOf } from './shown-of.ts'

/** Whether it is one topic, or whatever people meet about: what was typed besides, or of another topic, has no code of its own. */
const isOneSet = ({ topics, asked }: { topics: readonly unknown[]; asked: SetAsked }): boolean =>
  topics.length === 1 || (topics.length === 0 && (asked.q ?? '') === '')

export function sheetRoutes(web: DirectoryWeb): Hono {
  const { finding, places, clock, settingFor, baseUrl } = web
  const routes = new Hono()

  routes.get('/sheet', async c => {
    const setting = settingFor(c.req)
    const { locale } = setting.t
    const set = await settled(c, locale)
    if (set instanceof Response) return set
    const { asked, answer, topics, place, sensitive } = set
    const only = readOnly(c.req.queries('only') ?? [])
    const one = asked.topic ? { topic: asked.topic } : {}
    return c.html(
      renderPage(
        <SheetPage
          {...setting}
          urgentHref={urgentHrefAt(answer.understood.place, web)}
          asked={asked}
          what={topics.length > 0 ? topics.map(each => each.label).join(', ') : asked.q}
          place={place?.name ?? null}
          unit={unitOf(answer)}
          answer={answer}
          about={topics.map(({ slug }) => slug)}
          only={only}
          shown={await shownOf(answer, only, { finding, locale, ...one })}
          set={
            isOneSet(set)
              ? await namedSetAt(topics[0]?.slug ?? null, place, { finding, places, locale })
              : null
          }
          hasCard={isOneSet(set)}
          baseUrl={baseUrl}
          urgent={urgentAreaAt(answer.understood.place, web)}
          now={clock.now()}
          sensitive={sensitive}
        />,
      ),
    )
  })

  routes.get('/card', async c => {
    const setting = settingFor(c.req)
    const { locale } = setting.t
    const set = await settled(c, locale)
    if (set instanceof Response) return set
    const { asked, answer, topics, place, sensitive } = set
    // A card names one set. Of several topics at once it would leave groups out and say that it does not.
    const named = isOneSet(set)
      ? await namedSetAt(topics[0]?.slug ?? null, place, { finding, places, locale })
      : null
    if (named === null) return c.redirect(setSheetUrl(asked), 303)
    const plain = c.req.query('plain') === '1'
    return c.html(
      renderPage(
        <CardPage
          {...setting}
          {...{ asked, plain, sensitive, baseUrl }}
          set={named}
          topic={topics[0]?.label ?? null}
          place={place?.name ?? null}
          unit={unitOf(answer)}
          now={clock.now()}
        />,
      ),
    )
  })

  /** The set asked for, or the page that asks for it. */
  async function settled(c: Context, locale: string) {
    c.header('cache-control', 'no-store')
    const setting = settingFor(c.req)
    const set = await settleSet(name => c.req.queries(name) ?? [], { finding, locale })
    if (set === null) return c.html(renderPage(<SheetStartPage {...setting} />))
    const { topics, query } = set
    const sensitive = topics.some(({ slug }) => isSensitive(slug))
    const { place } = set.answer.understood
    // A list from everywhere, handed over as the list of one place, would mislead whoever gets it.
    if (place.kind === 'ambiguous' || place.kind === 'unknown')
      return c.html(
        renderPage(<SheetStartPage {...setting} unsettled={{ query, place }} sensitive={sensitive} />),
        place.kind === 'unknown' ? 422 : 200,
      )
    return { ...set, sensitive, place: place.kind === 'found' ? place.place : null }
  }

  return routes
}
