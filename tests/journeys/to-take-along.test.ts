/** What Karin takes with her: the printed code, the calendar, and groups laid side by side. */
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST, called } from '#support/cast.ts'

const app = await openTestApp()

describe('the code on a poster', () => {
  test('leads to the group, however it is typed', async () => {
    const { code } = called('The Tuesday Table')
    for (const typed of [code, code.toUpperCase(), `${code.slice(0, 3)}-${code.slice(3)}`, ` ${code} `]) {
      const answer = await app.request(`/g/${encodeURIComponent(typed)}`)
      expect(answer.status).toBe(302)
      expect(answer.headers.get('location')).toBe('/groups/the-tuesday-table')
    }
  })

  test('of a group that has ended leads to what is true now, and one nobody has is said kindly', async () => {
    const ended = await app.request(`/g/${called('Wednesday Walkers').code}`)
    expect(read(await app.page(ended.headers.get('location')!))).toContain('This group has ended')
    const unknown = await app.request('/g/2222222')
    expect(unknown.status).toBe(404)
    expect(read(await unknown.text())).toContain('There is nothing at this address')
  })
})

describe('the calendar', () => {
  const meeting = CAST.filter(
    ({ life, gatherings }) =>
      (life.state === 'open' || life.state === 'paused') &&
      gatherings.some(({ schedule }) => schedule.start !== null),
  )
  test.each(meeting.map(({ name, slug }) => [name, slug]))(
    '%s: another program reads it, gives nothing away, and agrees with the page',
    async (name, slug) => {
      const answer = await app.request(`/groups/${slug}/calendar.ics`)
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      const text = await answer.text()
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown as string)
      for (const zone of calendar.getAllSubcomponents('vtimezone'))
        ICAL.TimezoneService.register(new ICAL.Timezone(zone))
      const [event] = calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each))
      expect(event!.summary).not.toContain(name)
      expect(text).not.toMatch(/grief|alcohol|sober|suicide|baby|drugs|abuse/i)
      expect(event!.uid.length).toBeGreaterThan(5)

      const group = await (await app.request(`/groups/${slug}`, { json: true })).json()
      const ours: string[] = group.gatherings[0].next.slice(0, 6).map((one: { starts: string }) => one.starts)
      const theirs: string[] = []
      const dates = event!.iterator()
      const now = app.clock.now()
      for (let at = dates.next(); at && theirs.length < 6; at = dates.next())
        if (at.toJSDate().getTime() >= now - 600_000)
          theirs.push(new Date(at.toJSDate().getTime()).toISOString())
      expect(theirs).toEqual(ours)
    },
  )

  test('with the name only when it is asked for', async () => {
    expect(await app.page('/groups/monday-sober/calendar.ics?title=name')).toContain('Monday Sober')
    expect(await app.page('/groups/monday-sober/calendar.ics?title=NAME')).not.toContain('Monday Sober')
  })
})

describe('two groups side by side, without script', () => {
  test('the address names them; their facts stand beside each other as of today', async () => {
    const text = read(await app.page('/shortlist?g=half-a-bed&g=the-tuesday-table'))
    expect(text).toContain('Two groups side by side')
    expect(text.match(/As of 12 November 2026/g)).toHaveLength(2)
    expect(text).toContain('Wednesdays, 10.30 am to noon')
    expect(text).toContain('Every second Tuesday, 7 to 8.30 pm')
  })

  test('one that is not known is named, and the other is still there', async () => {
    const text = read(await app.page('/shortlist?g=half-a-bed&g=Lost+Socks'))
    expect(text).toContain('We do not know a group called Lost Socks')
    expect(text).toContain('Half a Bed')
  })
})
