/** A group's contact tells of a shut door, by the link of a letter they have. The desk answers. */
import { type Context, Hono } from 'hono'
import { ANSWER_LINK, answerUrl, barrierHref, findAsk } from '#contexts/directory/index.ts'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { isId } from '#platform/ids.ts'
import { readLink } from '#platform/links/signed-link.ts'
import { renderPage } from '#ui/render.ts'
import type { ConcernWeb } from '../concerns/concern-web.ts'
import { mostOf, readPressed } from '../concerns/read-pressed.ts'
import { DESK } from '../desk/desk-url.ts'
import type { IntermediaryTables } from '../tables.ts'
import type { AnswerTold } from './answer-told.ts'
import { BarrierPage, type BarrierPageProps } from './barrier.page.tsx'
import { barriersOf } from './barrier.store.ts'
import { BARRIER_STEPS } from './barrier.ts'
import { deskBarrierUrl } from './barrier-url.ts'
import { readBarrier } from './read-barrier.ts'
import { answerBarrier, tellBarrier } from './tell-barrier.ts'

export function barrierRoutes(web: ConcernWeb): Hono {
  const { clock, linkKey, settingFor, baseUrl, contact, zone } = web
  const queries = asActor(web.queries, 'contact')
  const routes = new Hono()
  const page = barrierHref(':token')

  routes.get(page, c => show(c))

  routes.post(page, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const group = await groupOf(c)
    const read = readBarrier(sent)
    if (read.met === null) return show(c, { ...read.typed, why: read.why }, 422)
    try {
      await tellBarrier(queries, { ...read.met, groupId: group.id, by: { by: 'contact' } }, clock)
    } catch (fault) {
      if (fault instanceof Problem && fault.kind === 'too-many')
        return show(c, { ...read.typed, why: 'enough' }, 429)
      throw fault
    }
    return c.redirect(`${barrierHref(tokenOf(c))}#before-h`, 303)
  })

  async function show(c: Context, told?: BarrierPageProps['told'], status: 200 | 422 | 429 = 200) {
    const group = await groupOf(c)
    const token = tokenOf(c)
    const drawn = (
      <BarrierPage
        {...{ group, zone, told, setting: settingFor(c.req), name: contact?.name ?? null }}
        barriers={await barriersOf(queries.withTables<IntermediaryTables>(), group.id)}
        here={barrierHref(token)}
        back={answerUrl(token)}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
        most={mostOf('line')}
      />
    )
    c.header('cache-control', 'no-store')
    return c.html(renderPage(drawn), status)
  }

  async function groupOf(c: Context) {
    const id = readLink(linkKey, ANSWER_LINK, tokenOf(c))
    if (id === null) throw new Problem('not-found')
    return (await findAsk(queries, id, clock)).group
  }

  return routes
}

const tokenOf = (c: Context): string => c.req.param('token') ?? ''

export interface DeskWeb extends Pick<ConcernWeb, 'queries' | 'clock' | 'baseUrl'> {
  /** Id of whoever works at the desk. */
  whoIn(c: Context): Promise<string>
}

/** Who may is asked before these are reached. @param showAgain the desk, with why nothing was kept */
export function deskBarrierRoutes(
  { queries, clock, baseUrl, whoIn }: DeskWeb,
  showAgain: (c: Context, told: AnswerTold) => Promise<Response>,
): Hono {
  const routes = new Hono()

  routes.post(deskBarrierUrl(':id'), async c => {
    const sent = await readPostedForm(c, baseUrl)
    const id = c.req.param('id') ?? ''
    if (!isId(id)) throw new Problem('not-found')
    const { typed, line, wrong, key } = readPressed(sent, 'line')
    const step = BARRIER_STEPS.find(each => each === sent.text('step'))
    const again = (why: AnswerTold['why']) =>
      showAgain(c, { id, why, step: sent.text('step'), words: typed, most: mostOf('line') })
    if (!step) return again('choose')
    if (wrong !== null || line === null) return again(wrong ?? 'empty')
    if (key === null) return again('again')
    try {
      const settled = sent.text('did') === 'settle'
      await answerBarrier(queries, { id, step, words: line, settled, key, who: await whoIn(c) }, clock)
    } catch (fault) {
      if (fault instanceof Problem && fault.kind === 'moved-on') return again('moved-on')
      throw fault
    }
    return c.redirect(`${DESK}#next`, 303)
  })

  return routes
}
