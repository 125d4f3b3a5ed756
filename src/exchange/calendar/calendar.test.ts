import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Gathering, Group, Schedule } from '#contexts/directory/index.ts'
import {
  aGroup,
  everySecondTuesday,
  noonOn12November as now,
  theOldSchoolroom,
  tuesdayEvenings,
} from '#support/a-group.ts'
import { english as t } from '#ui/messages/translator.ts'
import { calendarOf } from './calendar.ts'
import { calendarRoutes } from './routes.tsx'

const baseUrl = 'https://groups.example'
const weekly: Schedule = {
  ...everySecondTuesday,
  pattern: { kind: 'weekly', every: 1, days: ['tu'] },
  exceptions: [],
}
const text = (group: Group, title: 'neutral' | 'name' = 'neutral') =>
  calendarOf(group, { baseUrl, now, title, t })
const one = (otherwise: Partial<Gathering>, group: Partial<Group> = {}) =>
  aGroup({ gatherings: [{ ...tuesdayEvenings, schedule: weekly, ...otherwise }], ...group })
const unfolded = (ics: string) => ics.replaceAll('\r\n ', '')

describe('a calendar for somebody’s phone', () => {
  it('says nothing about the group on a screen others may see', () => {
    const ics = unfolded(text(one({ note: 'For people in grief' })))
    expect(ics).toContain('SUMMARY:Meeting\r\n')
    expect(ics).toContain('X-WR-CALNAME:Meeting\r\n')
    for (const word of ['Tuesday Table', 'tuesday-table', 'grief']) expect(ics).not.toContain(word)
    expect(ics).toContain('https://groups.example/g/')
  })

  it('ends its last line as it ends every other', () => {
    expect(text(one({}))).toMatch(/END:VCALENDAR\r\n$/)
  })

  it('carries the group’s own name when Joan asks for it', () => {
    const ics = unfolded(text(one({ note: 'Ring twice' }), 'name'))
    expect(ics).toContain('SUMMARY:The Tuesday Table')
    expect(ics).toContain('Ring twice')
    expect(ics).toContain('https://groups.example/groups/the-tuesday-table')
  })

  it('begins with the next date, and not with one gone by', () => {
    const at = (moment: number) => unfolded(calendarOf(one({}), { baseUrl, now: moment, t }))
    expect(at(Date.UTC(2026, 10, 12, 12))).toContain('DTSTART;TZID=Europe/London:20261117T190000')
    expect(at(Date.UTC(2026, 10, 22, 12))).toContain('DTSTART;TZID=Europe/London:20261124T190000')
    expect(at(Date.UTC(2026, 10, 22, 12))).toContain('UID:tuesdays@groups.example')
    // While they sit together it is still there.
    expect(at(Date.UTC(2026, 10, 17, 20))).toContain('DTSTART;TZID=Europe/London:20261117T190000')
  })

  it('gives one rule with a lasting id, its days off and its zone', () => {
    const ics = unfolded(text(aGroup()))
    expect(ics).toContain('UID:tuesdays@groups.example')
    expect(ics).toContain('DTSTART;TZID=Europe/London:20261117T190000')
    expect(ics).toContain('RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO')
    expect(ics).toContain('EXDATE;TZID=Europe/London:20261229T190000')
    expect(ics).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU')
    expect(ics.match(/\r\nSEQUENCE:(\d+)/)?.[1]).toMatch(/^\d+$/)
  })

  it('lets a moved date stand in under the name of its own day', () => {
    const exceptions = [
      { date: '2026-11-17', change: 'moved' as const, to: { date: '2026-11-18', where: 'Library' } },
    ]
    const ics = unfolded(text(one({ schedule: { ...weekly, exceptions } })))
    expect(ics).toContain('RECURRENCE-ID;TZID=Europe/London:20261117T190000')
    expect(ics).toContain('DTSTART;TZID=Europe/London:20261118T190000')
    expect(ics).toContain('LOCATION:Library\\, The Old Schoolroom\\, Potter Lane\\, Wexcombe\\, ZZ1 4AB\r\n')
    expect(ics.match(/\r\nGEO:/g)).toHaveLength(1)
  })

  it('pins no point in a map that is only about where the door is', () => {
    expect(unfolded(text(one({})))).toContain('GEO:53.303;-1.124')
    const place = { ...theOldSchoolroom, pointIs: 'about' as const }
    const ics = unfolded(text(one({ place })))
    expect(ics).toContain('LOCATION:The Old Schoolroom')
    expect(ics).not.toContain('GEO:')
  })

  it('ends after it began in the night when the clocks go back', () => {
    const night: Schedule = { ...weekly, start: '01:45', minutes: 30, zone: 'Europe/London' }
    const single = text(one({ schedule: { ...night, pattern: { kind: 'dates', dates: ['2027-10-31'] } } }))
    expect(single).toContain('DTSTART;TZID=Europe/London:20271031T014500')
    expect(single).toContain('DTEND;TZID=Europe/London:20271031T021500')
    const sundays = text(one({ schedule: { ...night, pattern: { kind: 'weekly', every: 1, days: ['su'] } } }))
    expect(sundays).toContain('20270328T')
    expect(sundays).not.toContain('20271031T')
  })

  it('says that a single date is cancelled, and that dates under doubt are not sure', () => {
    const dates: Schedule = {
      ...weekly,
      pattern: { kind: 'dates', dates: ['2026-12-01'] },
      exceptions: [{ date: '2026-12-01', change: 'cancelled' }],
    }
    expect(text(one({ schedule: dates }))).toContain('STATUS:CANCELLED')
    expect(
      text(one({ notesDoubt: { kind: 'unread', words: 'closed some weeks', given: weekly } })),
    ).toContain('STATUS:TENTATIVE')
  })

  it('never gives away a street that is withheld, nor a room that is not open', () => {
    const place = { ...theOldSchoolroom, shown: 'town' as const }
    const online = { url: 'https://rooms.example/j/123', phone: '01632 960 100', note: null }
    for (const title of ['neutral', 'name'] as const) {
      const ics = unfolded(text(one({ mode: 'hybrid', place, online }, { joining: 'ask-first' }), title))
      for (const secret of ['Potter', 'Schoolroom', 'ZZ1', 'GEO:', 'rooms.example', '960 100'])
        expect(ics).not.toContain(secret)
      expect(ics).toContain('LOCATION:Wexcombe / Online')
    }
    expect(unfolded(text(one({ mode: 'online', place: null, online })))).toContain(
      'URL;VALUE=URI:https://rooms.example/j/123',
    )
  })

  it('has no events for a group that does not meet at present, nor by appointment', () => {
    for (const state of ['resting', 'ended', 'forming'] as const)
      expect(text(one({}, { life: { state, since: '2026-11-01', until: null, note: null } }))).not.toContain(
        'VEVENT',
      )
    const open = { ...weekly, pattern: { kind: 'by-appointment' as const }, start: null }
    expect(text(one({ schedule: open }))).not.toContain('VEVENT')
  })

  it('holds its form whatever somebody wrote', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('a\r\nBEGIN:VEVENT\r\nX:1', '\\,;:"\n\tEND:VCALENDAR', '\u202e\u2028\ud800'),
    )
    fc.assert(
      fc.property(hostile, hostile, (name, street) => {
        const gathering = {
          id: name,
          place: { ...theOldSchoolroom, street },
          note: street,
          mode: 'hybrid' as const,
          online: { url: name, phone: street, note: name },
        }
        const ics = text(one(gathering, { name, slug: name.toWellFormed(), code: 'b c\r\n' }), 'name')
        const root = new ICAL.Component(ICAL.parse(ics))
        expect(root.getAllSubcomponents('vevent')).toHaveLength(1)
        expect(ics.match(/\r\nUID:/g)).toHaveLength(1)
        for (const line of ics.split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/)
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        }
      }),
      { numRuns: 120 },
    )
  })

  it('is served as a calendar, and as not found for a group nobody knows', async () => {
    const routes = calendarRoutes({
      directory: { groupBySlug: async slug => (slug === 'the-tuesday-table' ? aGroup() : null) },
      clock: { now: () => now },
      settingFor: () => ({ t }),
      baseUrl,
    })
    const answer = await routes.request('/groups/the-tuesday-table/calendar.ics?title=name')
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await answer.text()).toContain('SUMMARY:The Tuesday Table')
    routes.onError((_, c) => c.text('', 404))
    expect((await routes.request('/groups/none/calendar.ics')).status).toBe(404)
  })
})
