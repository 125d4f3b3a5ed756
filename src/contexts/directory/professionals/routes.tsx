/** A consulting room, seven minutes: place and topic by two presses, and nothing kept, not even in the browser (M09). */
import { Hono } from 'hono'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../directory-web.ts'
import { readFindQuery } from '../find/find.form.ts'
import { settlePlace } from '../find/settle-place.ts'
import type { FoundPlace } from '../places/place-name.ts'
import { byField, labelOf } from '../topics/topics.ts'
import { AllTopicsPage } from './all-topics.page.tsx'
import { mostUsedNear } from './most-used.ts'
import { ProfessionalsPage } from './professionals.page.tsx'

/** As far as somebody may live who sits in this room. */
const AROUND_KM = 30
const TOWNS = 8

export function professionalRoutes(web: DirectoryWeb): Hono {
  const { finding, places, settingFor, homeCountry, homePlace } = web
  const routes = new Hono()

  routes.get('/professionals', async c => {
    const setting = settingFor(c.req)
    const { near, answer } = placeAsked(name => c.req.queries(name) ?? [])
    const place = answer.kind === 'found' ? answer.place : null
    const unsettled = answer.kind === 'ambiguous' || answer.kind === 'unknown' ? answer : null
    const { locale } = setting.t
    const page = (
      <ProfessionalsPage
        {...setting}
        {...{ place, near, unsettled }}
        topics={place ? await mostUsedNear(place, near, { finding, locale }) : []}
        towns={unsettled ? [] : townsFor(place)}
      />
    )
    return c.html(renderPage(page), unsettled?.kind === 'unknown' ? 422 : 200)
  })

  routes.get('/professionals/topics', c => {
    const setting = settingFor(c.req)
    const { locale } = setting.t
    const { near, answer } = placeAsked(name => c.req.queries(name) ?? [])
    const place = answer.kind === 'found' ? answer.place.name : null
    const fields = byField(locale).map(({ field, label, topics }) => ({
      field,
      label,
      topics: topics.map(({ slug }) => ({ slug, label: labelOf(slug, locale) })),
    }))
    return c.html(renderPage(<AllTopicsPage {...setting} {...{ fields, place }} near={place ? near : ''} />))
  })

  /** The place in the address, else the contact point's own. */
  function placeAsked(getAll: (name: string) => string[]) {
    const { near: typed } = readFindQuery(name => (name === 'near' ? getAll(name) : [])).query
    const near = typed === '' ? (homePlace?.() ?? '') : typed
    const { place } = settlePlace({ q: '', near }, places, NO_WORDS)
    return { near, answer: place }
  }

  /** Others around it; where none is known, the largest of the country. */
  const townsFor = (place: FoundPlace | null): FoundPlace[] =>
    place ? places.nearTowns(place, AROUND_KM, { limit: TOWNS }) : places.largest(homeCountry, TOWNS)

  return routes
}

/** Only a place is read here, so no word can be one. */
const NO_WORDS = { isWord: () => false, asideFrom: () => 0, claims: () => false }
