/** "This was not me", from the letter to whoever had a task. Opening changes nothing; a button acts. */
import { type Context, Hono } from 'hono'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { readLink, signLink } from '#platform/links/signed-link.ts'
import { renderPage } from '#ui/render.ts'
import { ANSWER_LINK, answerUrl } from '../answer-url.ts'
import { agreedAlready } from '../claim/agree-to-keep.ts'
import type { KeepingWeb } from '../keeping-web.ts'
import { HandoverPage } from './handover.page.tsx'
import { HANDOVER_LINK, handoverUrl } from './handover-url.ts'
import { findHandover, takeTaskBack } from './take-task-back.ts'

export function handoverRoutes(web: KeepingWeb): Hono {
  const { clock, linkKey, settingFor, baseUrl } = web
  const queries = asActor(web.queries, 'contact')
  const routes = new Hono()
  const page = handoverUrl(':token')

  routes.get(page, async c => {
    const id = idOf(c)
    const before = await agreedAlready(queries, id, clock)
    if (before !== null) return c.redirect(answerUrl(signLink(linkKey, ANSWER_LINK, before)), 303)
    const { handover, group } = await findHandover(queries, id, clock)
    c.header('cache-control', 'no-store')
    const shown = { group, handedAt: handover.handedAt, here: handoverUrl(tokenOf(c)), sayOrigin: SAY_ORIGIN }
    return c.html(renderPage(<HandoverPage {...settingFor(c.req)} {...shown} />))
  })

  routes.post(page, async c => {
    await readPostedForm(c, baseUrl)
    const ask = await takeTaskBack(queries, idOf(c), clock)
    return c.redirect(answerUrl(signLink(linkKey, ANSWER_LINK, ask)), 303)
  })

  const tokenOf = (c: Context): string => c.req.param('token') ?? ''

  function idOf(c: Context): string {
    const id = readLink(linkKey, HANDOVER_LINK, tokenOf(c))
    if (id === null) throw new Problem('not-found')
    return id
  }

  return routes
}
