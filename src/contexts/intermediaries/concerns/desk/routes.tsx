/** What the desk does about a concern. Who may is asked before these are reached. */
import { type Context, Hono } from 'hono'
import { readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { DESK } from '../../desk/desk-url.ts'
import { deskConcernUrl } from '../concern-url.ts'
import type { ConcernWeb } from '../concern-web.ts'
import { isConcernId } from '../raise-concern.ts'
import { LONG_FORM } from '../read-pressed.ts'
import type { AtDesk } from '../who-decides.ts'
import { ABOUT_CONCERN, type ConcernTold } from './concern-told.ts'
import { doAboutConcern } from './do-about-concern.ts'

type Web = Pick<ConcernWeb, 'queries' | 'clock' | 'settingFor' | 'baseUrl' | 'zone'> & {
  atDesk(c: Context): Promise<AtDesk>
}

/** @param showAgain the desk, with why nothing was kept */
export function deskConcernRoutes(
  { queries, clock, settingFor, baseUrl, zone, atDesk }: Web,
  showAgain: (c: Context, told: ConcernTold) => Promise<Response>,
): Hono {
  const routes = new Hono()

  routes.post(deskConcernUrl(':id'), async c => {
    const sent = await readPostedForm(c, baseUrl, LONG_FORM)
    const id = c.req.param('id') ?? ''
    const did = ABOUT_CONCERN.find(each => each === sent.text('did'))
    if (!isConcernId(id)) throw new Problem('not-found')
    if (!did) throw new Problem('invalid')
    const { t } = settingFor(c.req)
    const told = await doAboutConcern(queries, { id, did, sent, t, zone, by: await atDesk(c) }, clock)
    return told ? showAgain(c, told) : c.redirect(`${DESK}#next`, 303)
  })

  return routes
}
