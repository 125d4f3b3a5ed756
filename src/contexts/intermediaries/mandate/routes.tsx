/** The mandate at the desk, and what only a group with one can have done for it here. */
import { type Context, Hono } from 'hono'
import {
  BeyondLimits,
  contactTasksOf,
  type DirectoryTables,
  GIVEN_AS,
  giveMandate,
  groupIdBySlug,
  LIMITS,
  loadGroups,
  mandateOf,
  reachable,
  takeMandateBack,
  takeOutForGroup,
} from '#contexts/directory/index.ts'
import { asActor } from '#platform/db/as-actor.ts'
import { newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { renderPage } from '#ui/render.ts'
import { openDeskPeople } from '../desk/desk-people.ts'
import { DESK, deskGroupUrl } from '../desk/desk-url.ts'
import type { IntermediariesWeb } from '../desk/intermediaries-web.ts'
import { DeskMandatePage } from './mandate.page.tsx'
import { DeskTakeOutPage } from './take-out.page.tsx'

export function deskMandateRoutes(web: IntermediariesWeb): Hono {
  const { identity, clock, settingFor, baseUrl, sendsLetters } = web
  const queries = asActor(web.queries, 'worker')
  const db = queries.withTables<DirectoryTables>()
  const { whoIn } = openDeskPeople(identity)
  const routes = new Hono()
  const page = `${deskGroupUrl(':slug')}/mandate`
  const outPage = `${deskGroupUrl(':slug')}/take-out`

  routes.get(page, c => show(c))

  routes.post(page, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const { group } = await groupOf(c)
    const pressed = { by: 'worker', who: await whoIn(c) } as const
    const as = GIVEN_AS.find(one => one === sent.text('as'))
    const how = (['phone', 'paper'] as const).find(one => one === sent.text('how'))
    if (sent.text('do') === 'end') await takeMandateBack(queries, { groupId: group.id, pressed }, clock)
    else if (!as || !how || sent.key === null) return show(c, true)
    else await giveMandate(queries, { groupId: group.id, how, as, pressed, key: sent.key }, clock)
    return c.redirect(deskGroupUrl(group.slug), 303)
  })

  routes.get(outPage, c => showOut(c))

  routes.post(outPage, async c => {
    const { key } = await readPostedForm(c, baseUrl)
    const { group } = await groupOf(c)
    const who = await whoIn(c)
    if (key === null) return showOut(c)
    try {
      await takeOutForGroup(queries, { groupId: group.id, who, key, sendsLetters }, clock)
    } catch (fault) {
      if (fault instanceof BeyondLimits) return showOut(c)
      if (fault instanceof Problem && fault.kind === 'too-many') return showOut(c, true)
      throw fault
    }
    return c.redirect(DESK, 303)
  })

  async function show(c: Context, again = false) {
    const setting = settingFor(c.req)
    const { group, mandate, byLetter } = await groupOf(c)
    const { slug, name } = group
    const list = (which: keyof typeof LIMITS) => (
      <ul class="dash">
        {LIMITS[which].map(act => (
          <li>{setting.t(`mandate.act.${act}`)}</li>
        ))}
      </ul>
    )
    const limits = { always: list('always'), mandate: list('mandate'), never: list('never') }
    const html = (
      <DeskMandatePage
        {...{ setting, slug, name, byLetter, again, limits }}
        until={mandate?.endsAt ?? null}
        formKey={newFormKey()}
      />
    )
    return c.html(renderPage(html), again ? 422 : 200)
  }

  async function showOut(c: Context, busy = false) {
    const { group, mandate, byLetter } = await groupOf(c)
    const { slug, name } = group
    const shown = { setting: settingFor(c.req), slug, name, others: byLetter, busy }
    const html = <DeskTakeOutPage {...shown} formKey={newFormKey()} allowed={mandate !== null} />
    return c.html(renderPage(html), busy ? 409 : 200)
  }

  /** @throws {Problem} `not-found` */
  async function groupOf(c: Context) {
    const id = await groupIdBySlug(db, c.req.param('slug') ?? '')
    const [group] = id === null ? [] : await loadGroups(db, [id])
    if (!group) throw new Problem('not-found')
    const now = clock.now()
    const tasks = (await contactTasksOf(db, [group.id])).get(group.id) ?? []
    const byLetter = sendsLetters ? reachable(tasks, now).length : 0
    return { group, mandate: await mandateOf(db, group.id, now), byLetter }
  }

  return routes
}
