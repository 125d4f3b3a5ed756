/** Putting one fact right from a letter. Opening changes nothing; every question has an address of its own. */
import { type Context, Hono } from 'hono'
import { asActor } from '#platform/db/as-actor.ts'
import { newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { readLink } from '#platform/links/signed-link.ts'
import { renderPage } from '#ui/render.ts'
import { FACTS, type Fact } from '../../freshness/confirmation.ts'
import { viewOf } from '../../groups/page/group-view.ts'
import type { DirectoryTables } from '../../tables.ts'
import { openAsk } from '../answer-ask.ts'
import { ANSWER_LINK, answerUrl } from '../answer-url.ts'
import type { KeepingWeb } from '../keeping-web.ts'
import { sayFact } from '../say-fact.ts'
import { accessQuestion } from './access.form.tsx'
import { contactQuestion } from './contact.form.tsx'
import { mendedUrl } from './mend-url.ts'
import { MendedPage } from './mended.page.tsx'
import { mendedFact } from './mended-fact.store.ts'
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

export function mendRoutes(web: KeepingWeb): Hono {
  const { clock, linkKey, settingFor, baseUrl, places, homeCountry } = web
  const queries = asActor(web.queries, 'contact')
  const routes = new Hono()
  const link = answerUrl(':token')

  for (const [fact, ask] of Object.entries(questions))
    pose(`${link}/${fact}`, ({ asked, token }) => ({ question: ask(asked), back: answerUrl(token) }))
  for (const [path, ask] of timePlaceQuestions) pose(`${link}/time-place/${path}`, ask)
  for (const [path, page] of timePlacePages)
    routes.get(`${link}/time-place${path}`, async c => {
      const step = await stepOf(c, 'time-place')
      return send(c, { html: renderPage(page(step)), status: 200 })
    })

  routes.get(`${link}/:fact/mended`, async c => show(c, factOf(c)))
  routes.post(`${link}/:fact/mended`, async c => {
    const { key } = await readPostedForm(c, baseUrl)
    const fact = factOf(c)
    const { askId, token } = await stepOf(c, fact)
    if (key === null) return show(c, fact)
    try {
      await takeBack(queries, { askId, fact, key }, clock)
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault
      if (fault.kind === 'moved-on') return show(c, fact, 'moved-on')
      if (fault.kind === 'too-many') return show(c, fact, 'busy')
      throw fault
    }
    return c.redirect(answerUrl(token), 303)
  })

  type Posed = (step: TimePlaceStep) => { question: Question; back: string }

  function pose(path: string, ask: Posed) {
    routes.get(path, async c => {
      const step = await stepOf(c)
      return send(c, putQuestion({ ...step, ...ask(step) }))
    })
    routes.post(path, async c => {
      const sent = await readPostedForm(c, baseUrl, LONG_FORM)
      const step = await stepOf(c)
      const posed = ask(step)
      const page = await takeAnswer(queries, { ...step, ...posed, sent }, clock)
      return page ? send(c, page) : c.redirect(mendedUrl(step.token, posed.question.fact), 303)
    })
  }

  /** @throws {Problem} `not-found` for a link that is not ours or over, and for what was not asked about */
  async function stepOf(c: Context, fact?: Fact): Promise<TimePlaceStep> {
    const token = c.req.param('token') ?? ''
    const askId = readLink(linkKey, ANSWER_LINK, token)
    if (askId === null) throw new Problem('not-found')
    const { group, now, open, answered } = await openAsk(queries, askId, clock)
    const about = fact ?? FACTS.find(each => new URL(c.req.url).pathname.split('/').includes(each))
    if (!about || ![...open, ...answered].includes(about)) throw new Problem('not-found')
    const setting = settingFor(c.req)
    const { t } = setting
    const { today } = viewOf(group, now, t)
    const asked = { group, t, now, today, places, homeCountry }
    const part = (name: string) => c.req.param(name) ?? c.req.query(name) ?? ''
    return { askId, token, group, setting, asked, here: setting.path, part }
  }

  async function show(c: Context, fact: Fact, told?: 'moved-on' | 'busy') {
    const { askId, token, group, setting, here } = await stepOf(c, fact)
    const mended = await mendedFact(queries.withTables<DirectoryTables>(), askId, fact)
    const page = (
      <MendedPage
        {...{ setting, group, fact, here, told }}
        lines={sayFact(viewOf(group, clock.now(), setting.t), fact)}
        back={answerUrl(token)}
        formKey={newFormKey()}
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
