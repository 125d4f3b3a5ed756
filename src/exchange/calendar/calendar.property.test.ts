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

const calendar = (schedule: Schedule) => {
  const gathering = { ...tuesdayEvenings, schedule }
  return calendarOf(aGroup({ gatherings: [gathering] }), { baseUrl: 'https://groups.example', now, t })
}

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
        fc.array(fc.tuple(fc.nat(11), fc.integer({ min: -9, max: 40 }), fc.boolean()), { maxLength: 4 }),
        (schedule, changes) => {
          const planned = occurrences(schedule, { from: now, count: 12 })
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
          const ours = occurrences(changed, { from: now, count: 60, until: now + 900 * 86_400_000 })
            .filter(date => date.state !== 'cancelled')
            .slice(0, 12)
            .map(date => ({ at: date.startsAt, wall: `${date.date}T${date.start}` }))
          const theirs = seenBy(calendar(changed), ours.length)
          expect(theirs.map(date => date.wall)).toEqual(ours.map(date => date.wall))
          // In the hour that comes twice the other reader may take the second; everywhere else the instant is one.
          for (const { at, wall } of theirs) expect(shownAt(at, schedule.zone)).toBe(wall)
        },
      ),
      { numRuns: 250, examples: [[inTheHourThatComesTwice, []]] },
    )
  })
})
