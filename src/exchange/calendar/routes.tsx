/** `calendar.ics`: a group's dates for any calendar, with a title that gives nothing away unless asked (M67). */
import { Hono } from 'hono'
import type { LiveDirectory } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import { Problem } from '#platform/http/problem.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import type { Asked, Setting } from '#ui/setting.ts'
import { calendarOf } from './calendar.ts'

export interface CalendarWeb {
  directory: Pick<LiveDirectory, 'groupBySlug'>
  clock: Clock
  settingFor: (asked: Asked) => Pick<Setting, 't'>
  baseUrl: string
  /** Groups that took themselves out: calendars stop asking then. */
  removed?: (by: { slug: string }) => Promise<unknown>
}

export function calendarRoutes({ directory, clock, settingFor, baseUrl, removed }: CalendarWeb): Hono {
  const routes = new Hono()
  routes.get('/groups/:slug/calendar.ics', async c => {
    const slug = c.req.param('slug')
    const group = await directory.groupBySlug(slug)
    if (!group) throw new Problem((await removed?.({ slug })) ? 'gone' : 'not-found')
    const title = c.req.query('title') === 'name' ? 'name' : 'neutral'
    // Calendars fetch by themselves, with no reader's wish: the link that was copied says the language.
    const language = languageOf(c.req.query('language') ?? '')
    const t = language ? translatorOf(language) : settingFor(c.req).t
    c.header('content-type', 'text/calendar; charset=utf-8')
    c.header('content-disposition', 'inline; filename="calendar.ics"')
    c.header('cache-control', 'no-store')
    return c.body(calendarOf(group, { baseUrl, now: clock.now(), title, t }))
  })
  return routes
}
