import fc from 'fast-check'
import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { occurrences, type Schedule } from '#contexts/directory/index.ts'
import { aGroup, tuesdayEvenings } from '#support/a-group.ts'
import { anySchedule } from '#support/any-schedule.ts'
import { english as t } from '#ui/messages/translator.ts'
import { calendarOf } from './calendar.ts'

const now = Date.UTC(2026, 0, 1)

interface Seen {
  at: number
  wall: string
}

/** The next dates as another reader of calendars finds them. */
function seenBy(text: string, count: number): Seen[] {
  const root = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  for (const zone of root.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const events = root.getAllSubcomponents('vevent').map(component => new ICAL.Event(component))
  const seen: Seen[] = []
  for (const event of events.filter(
    e => !e.isRecurrenceException() && e.component.getFirstPropertyValue('status') !== 'CANCELLED',
  )) {
    if (!event.isRecurring()) seen.push(dateOf(event.startDate))
    else {
      for (const other of events)
        if (other.isRecurrenceException() && other.uid === event.uid) event.relateException(other)
      const iterator = event.iterator()
      for (let i = 0; i < count + 8; i++) {
        const time = iterator.next()
        if (!time) break
        seen.push(dateOf(event.getOccurrenceDetails(time).startDate))
      }
    }
  }
  return seen.sort((a, b) => a.at - b.at).slice(0, count)
}

const dateOf = (time: ICAL.Time): Seen => ({
  at: time.toUnixTime() * 1000,
  wall: time.toString().slice(0, 16),
})

/** What the clocks of a zone show at an instant. */
const shownAt = (at: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString()
    .slice(0, 16)

const calendar = (schedule: Schedule, at = now) => {
  const gathering = { ...tuesdayEvenings, schedule }
  return calendarOf(aGroup({ gatherings: [gathering], changedAt: now }), {
    baseUrl: 'https://groups.example',
    now: at,
    t,
  })
}

const DAY = 86_400_000
/** Some moment of the year after: at the beginning of a month, in its middle, at any minute of the day. */
const anyMoment = fc.integer({ min: 0, max: 366 * 1440 }).map(minutes => now + minutes * 60_000)

const eventsIn = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(one => new ICAL.Event(one))
const seriesIn = (text: string): ICAL.Event[] => eventsIn(text).filter(event => event.isRecurring())
const beginningsIn = (text: string): string =>
  seriesIn(text)
    .map(({ uid, startDate }) => `${uid} ${startDate}`)
    .join()
const sequenceIn = (text: string): number =>
  Math.max(...eventsIn(text).map(({ component }) => Number(component.getFirstPropertyValue('sequence'))))

/** The hours in which clocks change, as well as all others. */
const anyHour = fc.oneof(
  anySchedule,
  fc
    .tuple(anySchedule, fc.constantFrom('00:30', '01:30', '02:00', '02:15', '03:00'))
    .map(([schedule, start]) => ({ ...schedule, start })),
)

const inTheHourThatComesTwice: Schedule = {
  pattern: { kind: 'weekly', every: 1, days: ['su'] },
  start: '02:15',
  minutes: 45,
  zone: 'Africa/Casablanca',
  seasons: [],
  pauses: [],
  exceptions: [],
}

describe('for all schedules', () => {
  it('another calendar shows the same next twelve dates', () => {
    fc.assert(
      fc.property(
        anyHour,
        anyMoment,
        fc.array(fc.tuple(fc.nat(11), fc.integer({ min: -9, max: 40 }), fc.boolean()), { maxLength: 4 }),
        (schedule, at, changes) => {
          // Who looks while it is on finds it there, too.
          const from = at - (schedule.minutes ?? 60) * 60_000
          const planned = occurrences(schedule, { from, count: 12 })
          const exceptions: Schedule['exceptions'] = changes.flatMap(
            ([n, days, cancel]): Schedule['exceptions'] => {
              const date = planned[n]?.patternDate
              if (!date) return []
              const to = new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
              return cancel
                ? [{ date, change: 'cancelled' }]
                : [{ date, change: 'moved', to: { date: to, start: '15:00' } }]
            },
          )
          const changed = { ...schedule, exceptions }
          const ours = occurrences(changed, { from, count: 60, until: from + 900 * DAY })
            .filter(date => date.state !== 'cancelled')
            .slice(0, 12)
            .map(date => ({ at: date.startsAt, wall: `${date.date}T${date.start}` }))
          const theirs = seenBy(calendar(changed, at), ours.length)
          expect(theirs.map(date => date.wall)).toEqual(ours.map(date => date.wall))
          // In the hour that comes twice the other reader may take the second; everywhere else the instant is one.
          for (const { at, wall } of theirs) expect(shownAt(at, schedule.zone)).toBe(wall)
        },
      ),
      { numRuns: 250, examples: [[inTheHourThatComesTwice, now, []]] },
    )
  })

  it('opens with a date to come or on now, under the name it had before, and says so by a higher number', () => {
    fc.assert(
      fc.property(anySchedule, anyMoment, fc.integer({ min: 1, max: 60 }), (schedule, at, days) => {
        const later = at + days * DAY
        const [before, after] = [calendar(schedule, at), calendar(schedule, later)]
        for (const [text, looked] of [[before, at] as const, [after, later] as const]) {
          const lasts = (schedule.minutes ?? 60) * 60_000
          // An hour more, where the clocks go back while it lasts.
          for (const { at: begins } of seenBy(text, 1))
            expect(begins + lasts + 3_600_000).toBeGreaterThanOrEqual(looked)
        }
        const names = seriesIn(before).map(({ uid }) => uid)
        if (schedule.seasons.length === 0) for (const { uid } of seriesIn(after)) expect(names).toContain(uid)
        if (eventsIn(before).length === 0 || eventsIn(after).length === 0) return
        expect(sequenceIn(after)).toBeGreaterThanOrEqual(sequenceIn(before))
        if (beginningsIn(after) !== beginningsIn(before))
          expect(sequenceIn(after)).toBeGreaterThan(sequenceIn(before))
      }),
      { numRuns: 250 },
    )
  })
})
