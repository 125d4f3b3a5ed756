/** The ways of a group, for everybody: reading them keeps nothing about anyone. */
import { type Context, Hono } from 'hono'
import { codeUrl, completeSetOf, type Group, isSensitive } from '#contexts/directory/index.ts'
import { Problem } from '#platform/http/problem.ts'
import { renderPage } from '#ui/render.ts'
import { sayDay } from '#ui/say-day.ts'
import type { IntroductionsWeb } from '../../introductions-web.ts'
import { acceptedNow } from '../accepted-now.ts'
import { TURNS_COUNT, withParts } from '../admit-with.ts'
import { meetDates } from '../coming-dates.ts'
import { meetCalendar } from '../meet-calendar.ts'
import { zoneOf } from '../pace.ts'
import { measuredOf } from '../promise/answered.store.ts'
import { turnsSince } from '../turn.store.ts'
import type { WaysTables } from '../ways-tables.ts'
import { meetCalendarUrl, waysUrl } from '../ways-url.ts'
import { lookAtFit } from './look-at-fit.ts'
import { lookAtWays } from './look-at-ways.ts'
import { WaysPage } from './ways.page.tsx'

export function publicWaysRoutes(web: IntroductionsWeb): Hono {
  const { directory, finding, clock, settingFor, queries, sendsLetters, offers, leadsTo, baseUrl } = web
  const db = queries.withTables<WaysTables>()
  const routes = new Hono()

  routes.get(waysUrl(':slug'), async c => {
    const group = await groupOf(c)
    if (group.slug !== c.req.param('slug')) return c.redirect(waysUrl(group.slug), 301)
    const setting = settingFor(c.req)
    const { t } = setting
    const now = clock.now()
    const zone = zoneOf(group, web.zone)
    const ids = await withParts(queries, group.id)
    const [offer, turns, measured, set] = await Promise.all([
      offers.of(group.id),
      turnsSince(db, ids, now - TURNS_COUNT),
      measuredOf(db, ids),
      completeSetOf(group, { finding, places: web.places }, t.locale),
    ])
    const asked = { offer, group, turns, now, zone, sendsLetters, leadsTo, t }
    const fit = lookAtFit(group, { by: query(c, 'by'), at: query(c, 'at') }, { now, zone, t })
    const address = `${baseUrl.replace(/^https?:\/\//, '')}/g/${group.code}`
    const onPaper = t('ways.on-paper', { day: sayDay(t, now, 'full', zone), address })
    const whole = set && { ...set, address: `${baseUrl.replace(/^https?:\/\//, '')}${codeUrl(set.code)}` }
    const seen = lookAtWays({ ...asked, measured: [...measured.values()].flat() })
    const ways = { ...seen, set: whole, fit, onPaper }
    c.header('cache-control', 'no-store')
    const sensitive = group.topics.some(slug => isSensitive(slug))
    return c.html(renderPage(<WaysPage {...setting} {...{ ways, sensitive }} />))
  })

  routes.get(meetCalendarUrl(':slug'), async c => {
    const group = await groupOf(c)
    const now = clock.now()
    const offer = await offers.of(group.id)
    // Nothing in it where nobody can be met just now: whoever subscribed to it is told of no fault.
    const meets = acceptedNow(offer, group, now).includes('meet-member') ? offer?.meetMember : null
    const dates = meets ? meetDates(meets, now, zoneOf(group, web.zone)) : []
    const title = settingFor(c.req).t('gatherings.calendar-title')
    c.header('content-type', 'text/calendar; charset=utf-8')
    c.header('content-disposition', 'inline; filename="calendar.ics"')
    c.header('cache-control', 'no-store')
    return c.body(meetCalendar(dates, { title, groupId: group.id, host: new URL(baseUrl).host, now }))
  })

  async function groupOf(c: Context): Promise<Group> {
    const slug = c.req.param('slug') ?? ''
    const group = await directory.groupBySlug(slug)
    if (!group) throw new Problem((await web.removed?.({ slug })) ? 'gone' : 'not-found')
    return group
  }

  return routes
}

const query = (c: Context, name: string): string => (c.req.query(name) ?? '').slice(0, 40)
