/** Putting one fact right, from a letter or at the desk. Opening changes nothing; every question has an address of its own. */
import { type Context, Hono } from 'hono'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { renderPage } from '#ui/render.ts'
import type { SettingFor } from '#ui/setting.ts'
import { FACTS, type Fact } from '../../freshness/confirmation.ts'
import { viewOf } from '../../groups/page/group-view.ts'
import type { Places } from '../../places/places.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { Occasion } from '../occasion.ts'
import { sayFact } from '../say-fact.ts'
import { accessQuestion } from './access.form.tsx'
import { contactQuestion } from './contact.form.tsx'
import { mendedUrl } from './mend-url.ts'
import { MendedPage } from './mended.page.tsx'
import { mendedFact } from './mended-fact.store.ts'
import { isHeldBack } from './noticed.ts'
import { opennessQuestion } from './openness.form.tsx'
import { type Drawn, putQuestion, takeAnswer } from './put-question.tsx'
import type { Asked, Question } from './question.ts'
import { standsAsMended, takeBack } from './take-back.ts'
import { type TimePlaceStep, timePlacePages, timePlaceQuestions } from './time-place/steps.tsx'

/** Bytes: a whole place with directions, in any script. */
const LONG_FORM = 65_536

const questions: Partial<Record<Fact, (asked: Asked) => Question>> = {
  openness: opennessQuestion,
  contact: contactQuestion,
  access: accessQuestion,
}

export interface MendWeb {
  queries: Queries
  clock: Clock
  settingFor: SettingFor
  /** Without a slash at the end. */
  baseUrl: string
  places: Places
  /** ISO 3166 alpha-2. */
  homeCountry: string
}

/** Where facts are put right: under which page, and by whom. */
export interface MendAt {
  /** Pattern of the address that lists the facts. */
  facts: string
  /** Query with which that page says that something was taken back. */
  tookBack?: string
  /** @throws {Problem} `not-found` for a link that is not ours or over; whatever else keeps somebody out */
  occasionOf(c: Context): Promise<{ occasion: Occasion; facts: string }>
}

export function mendRoutes(web: MendWeb, at: MendAt): Hono {
  const { queries, clock, settingFor, baseUrl, places, homeCountry } = web
  const routes = new Hono()

  for (const [fact, ask] of Object.entries(questions))
    pose(`${at.facts}/${fact}`, fact as Fact, ({ asked, facts }) => ({ question: ask(asked), back: facts }))
  for (const [path, ask] of timePlaceQuestions) pose(`${at.facts}/time-place/${path}`, 'time-place', ask)
  for (const [path, page] of timePlacePages)
    routes.get(`${at.facts}/time-place${path}`, async c => {
      const step = await stepOf(c, 'time-place')
      return send(c, { html: renderPage(page(step)), status: 200 })
    })

  routes.get(`${at.facts}/:fact/mended`, async c => show(c, factOf(c)))
  routes.post(`${at.facts}/:fact/mended`, async c => {
    const { key } = await readPostedForm(c, baseUrl)
    const fact = factOf(c)
    const { occasion, facts } = await stepOf(c, fact)
    if (key === null) return show(c, fact)
    try {
      await takeBack(queries, { occasion, fact, key }, clock)
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault
      if (fault.kind === 'moved-on') return show(c, fact, 'moved-on')
      if (fault.kind === 'too-many') return show(c, fact, 'busy')
      throw fault
    }
    return c.redirect(facts + (at.tookBack ?? ''), 303)
  })

  type Posed = (step: TimePlaceStep) => { question: Question; back: string }

  function pose(path: string, fact: Fact, ask: Posed) {
    routes.get(path, async c => {
      const step = await stepOf(c, fact)
      return send(c, putQuestion({ ...step, ...ask(step) }))
    })
    routes.post(path, async c => {
      const sent = await readPostedForm(c, baseUrl, LONG_FORM)
      const step = await stepOf(c, fact)
      const page = await takeAnswer(queries, { ...step, ...ask(step), sent }, clock)
      return page ? send(c, page) : c.redirect(mendedUrl(step.facts, fact), 303)
    })
  }

  /** @throws {Problem} as `MendAt.occasionOf`; `not-found` for what is not to be spoken of */
  async function stepOf(c: Context, about: Fact): Promise<TimePlaceStep> {
    const { occasion, facts } = await at.occasionOf(c)
    const { group, facts: askable } = await occasion.look(queries)
    if (!askable.includes(about)) throw new Problem('not-found')
    const setting = settingFor(c.req)
    const { t } = setting
    const now = clock.now()
    const { today } = viewOf(group, now, t)
    const asked = { group, t, now, today, places, homeCountry }
    const part = (name: string) => c.req.param(name) ?? c.req.query(name) ?? ''
    return { occasion, facts, group, setting, asked, here: setting.path, part }
  }

  async function show(c: Context, fact: Fact, told?: 'moved-on' | 'busy') {
    const { occasion, facts, group, setting, here } = await stepOf(c, fact)
    const mended = await mendedFact(queries.withTables<DirectoryTables>(), occasion.id, fact)
    const page = (
      <MendedPage
        {...{ setting, group, fact, here, told }}
        lines={sayFact(viewOf(group, clock.now(), setting.t), fact)}
        back={facts}
        formKey={newFormKey()}
        mended={mended !== null}
        heldBack={isHeldBack(group, fact)}
        canTakeBack={mended !== null && standsAsMended(group, mended)}
      />
    )
    return send(c, { html: renderPage(page), status: told ? 409 : 200 })
  }

  return routes
}

function factOf(c: Context): Fact {
  const fact = FACTS.find(each => each === c.req.param('fact'))
  if (!fact) throw new Problem('not-found')
  return fact
}

function send(c: Context, { html, status }: Drawn): Response {
  c.header('cache-control', 'no-store')
  return c.html(html, status) as Response
}
