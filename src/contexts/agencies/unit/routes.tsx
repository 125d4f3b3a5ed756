/** One press at a unit: one more in the number of this month, and nothing of who, for whom, or when (M24). */
import { type Context, Hono } from 'hono'
import { asActor } from '#platform/db/as-actor.ts'
import { onceOnly, wasDone } from '#platform/db/done-once.store.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { readLink } from '#platform/links/signed-link.ts'
import { renderPage } from '#ui/render.ts'
import type { AgenciesWeb } from '../agencies-web.ts'
import { agencyBy, unitsOf } from '../agency.store.ts'
import { goingOn } from '../agency.ts'
import { UNIT_LINK, unitUrl } from '../agency-url.ts'
import { addTold, takeOne } from '../counts/counted.store.ts'
import { monthAt, monthsOpen } from '../counts/quarter.ts'
import type { AgencyTables } from '../tables.ts'
import { topicsSaid } from '../topics-said.ts'
import { UnitPage } from './unit.page.tsx'

export function unitRoutes({ queries, clock, linkKey, settingFor, baseUrl, zone }: AgenciesWeb): Hono {
  const routes = new Hono()
  const byLink = asActor(queries, 'contact')
  const db = byLink.withTables<AgencyTables>()

  routes.get(unitUrl(':token'), async c => {
    const unit = await unitOf(c)
    const agency = await agencyBy(db, unit.agencyId)
    const [touchpointId = '', topic = '', month = '', key = ''] = (c.req.query('last') ?? '').split('.')
    const known = goingOn(unit).some(each => each.id === touchpointId && each.topics.includes(topic))
    c.header('cache-control', 'no-store')
    const page = (
      <UnitPage
        {...{ setting: settingFor(c.req), token: tokenOf(c), unit }}
        agency={agency?.name ?? ''}
        topics={topicsSaid(settingFor(c.req).t.locale)}
        last={known && open().includes(month) ? { touchpointId, topic, month, press: key } : null}
        undone={c.req.query('undone') === 'yes'}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
      />
    )
    return c.html(renderPage(page))
  })

  routes.post(unitUrl(':token'), async c => {
    const sent = await readPostedForm(c, baseUrl)
    const unit = await unitOf(c)
    const [touchpointId, topic] = [sent.text('touchpoint'), sent.text('topic')]
    const here = unitUrl(tokenOf(c))
    const known = goingOn(unit).some(each => each.id === touchpointId && each.topics.includes(topic))
    const [month = ''] = open()
    const did = sent.text('did') === 'undo' ? 'undo' : 'told'
    const cell = { touchpointId, topic, month: did === 'undo' ? sent.text('month') : month }
    if (!known || sent.key === null || !open().includes(cell.month)) return c.redirect(here, 303)
    const actOf = (does: 'told' | 'undo') => `agency ${does} ${touchpointId} ${topic}`
    if (did === 'undo') {
      // A press of one's own is taken back, once: the number holds those of others too.
      const press = sent.text('press')
      if (!(await wasDone(byLink, { act: actOf('told'), key: press }))) return c.redirect(here, 303)
      await onceOnly(byLink, { act: actOf('undo'), key: press, today: today() }, within =>
        takeOne(within.withTables<AgencyTables>(), cell),
      )
      return c.redirect(`${here}?undone=yes`, 303)
    }
    // One form is one press, also where it is sent twice.
    await onceOnly(byLink, { act: actOf('told'), key: sent.key, today: today() }, within =>
      addTold(within.withTables<AgencyTables>(), [{ ...cell, times: 1 }]),
    )
    return c.redirect(`${here}?last=${touchpointId}.${topic}.${month}.${sent.key}`, 303)
  })

  /** Months that are not told yet, this one first. */
  const open = (): string[] => monthsOpen(monthAt(clock.now(), zone))
  const today = (): string => new Date(clock.now()).toISOString().slice(0, 10)

  const tokenOf = (c: Context): string => c.req.param('token') ?? ''

  async function unitOf(c: Context) {
    const id = readLink(linkKey, UNIT_LINK, tokenOf(c))
    const [unit] = id === null ? [] : await unitsOf(db, { id })
    if (!unit) throw new Problem('not-found')
    return unit
  }

  return routes
}
