/** A group takes its record along, or away, or comes back. Opening changes nothing; a button acts (M79). */
import { type Context, Hono } from 'hono'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { readLink, signLink } from '#platform/links/signed-link.ts'
import { renderPage } from '#ui/render.ts'
import type { DirectoryTables } from '../../tables.ts'
import { findAsk } from '../answer-ask.ts'
import { ANSWER_LINK, answerUrl } from '../answer-url.ts'
import { contactTasksOf } from '../contact-task.store.ts'
import { reachable } from '../contact-task.ts'
import { CopyPage } from '../copy/copy.page.tsx'
import { copyOf } from '../copy/copy-of.ts'
import type { KeepingWeb } from '../keeping-web.ts'
import { BackPage } from './back.page.tsx'
import { LeavePage, LeftPage } from './leave.page.tsx'
import { BACK_LINK, backUrl, copyUrl, leaveUrl } from './leave-url.ts'
import { backAlready, findHeld, takeBackGroup } from './take-back-group.ts'
import { takeOut } from './take-out.ts'

const isBusy = (fault: unknown): boolean => fault instanceof Problem && fault.kind === 'too-many'

export function leaveRoutes(web: KeepingWeb): Hono {
  const { clock, linkKey, settingFor, baseUrl, sendsLetters } = web
  const queries = asActor(web.queries, 'contact')
  const routes = new Hono()
  const tokenOf = (c: Context): string => c.req.param('token') ?? ''

  routes.get(copyUrl(':token'), async c => {
    const copy = await copyOf(queries, idOf(c, ANSWER_LINK), clock, web.copiedBeside)
    const token = tokenOf(c)
    c.header('cache-control', 'no-store')
    const page = (
      <CopyPage {...settingFor(c.req)} {...copy} file={`${copyUrl(token)}.json`} back={answerUrl(token)} />
    )
    return c.html(renderPage(page))
  })

  routes.get(`${copyUrl(':token')}.json`, async c => {
    const { copy } = await copyOf(queries, idOf(c, ANSWER_LINK), clock, web.copiedBeside)
    c.header('cache-control', 'no-store')
    c.header('content-type', 'application/json; charset=utf-8')
    c.header('content-disposition', 'attachment; filename="group-copy.json"')
    return c.body(`${JSON.stringify(copy, null, 2)}\n`)
  })

  routes.get(leaveUrl(':token'), c => ask(c))

  routes.post(leaveUrl(':token'), async c => {
    const { key } = await readPostedForm(c, baseUrl)
    if (key === null) return ask(c, 'again')
    try {
      await takeOut(queries, { askId: idOf(c, ANSWER_LINK), key, sendsLetters }, clock)
    } catch (fault) {
      if (!isBusy(fault)) throw fault
      return ask(c, 'busy')
    }
    c.header('cache-control', 'no-store')
    return c.html(renderPage(<LeftPage {...settingFor(c.req)} />))
  })

  routes.get(backUrl(':token'), async c => {
    const before = await backAlready(queries, idOf(c, BACK_LINK))
    return before === null ? askBack(c) : c.redirect(answerTo(before), 303)
  })

  routes.post(backUrl(':token'), async c => {
    await readPostedForm(c, baseUrl)
    try {
      const ask = await takeBackGroup(queries, idOf(c, BACK_LINK), clock)
      return c.redirect(`${answerTo(ask)}?done=brought-back`, 303)
    } catch (fault) {
      if (!isBusy(fault)) throw fault
      return askBack(c, true)
    }
  })

  async function ask(c: Context, told?: 'again' | 'busy') {
    const { ask, group } = await findAsk(queries, idOf(c, ANSWER_LINK), clock)
    const tasks = await contactTasksOf(queries.withTables<DirectoryTables>(), [group.id])
    const others = reachable(tasks.get(group.id) ?? [], clock.now()).filter(
      ({ id }) => id !== ask.contactTaskId,
    )
    const token = tokenOf(c)
    c.header('cache-control', 'no-store')
    const page = (
      <LeavePage
        {...settingFor(c.req)}
        group={group}
        others={sendsLetters ? others.length : 0}
        here={leaveUrl(token)}
        back={answerUrl(token)}
        copy={copyUrl(token)}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
        told={told}
      />
    )
    return c.html(renderPage(page), told === 'again' ? 422 : told ? 409 : 200)
  }

  async function askBack(c: Context, busy = false) {
    const { group, removedAt } = await findHeld(queries, idOf(c, BACK_LINK), clock)
    c.header('cache-control', 'no-store')
    const shown = { group, removedAt, here: backUrl(tokenOf(c)), sayOrigin: SAY_ORIGIN, busy }
    return c.html(renderPage(<BackPage {...settingFor(c.req)} {...shown} />), busy ? 409 : 200)
  }

  const answerTo = (askId: string): string => answerUrl(signLink(linkKey, ANSWER_LINK, askId))

  /** A link that is not ours and one that is over look the same. */
  function idOf(c: Context, purpose: string): string {
    const id = readLink(linkKey, purpose, tokenOf(c))
    if (id === null) throw new Problem('not-found')
    return id
  }

  return routes
}
