import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { anyPattern, anySchedule, ZONES } from '#support/any-schedule.ts'
import type { Pattern, Schedule } from '../schedule.ts'
import { dayNumber, localDate } from './calendar-day.ts'
import { occurrences } from './occurrences.ts'
import { instantOf, offsetAt, wallClock } from './zone-offset.ts'

const from2026 = Date.UTC(2026, 0, 1)

/** The same rule as another library understands it, counted at noon, which every zone has every day. */
function ruleDates(pattern: Pattern & { kind: 'weekly' | 'monthly' }, zone: string): string[] {
  const start = pattern.from ?? '2026-01-01'
  const names = pattern.days.map(day => day.toUpperCase())
  const byDay =
    pattern.kind === 'weekly' ? names : pattern.weeks.flatMap(week => names.map(name => `${week}${name}`))
  const rule = new RRuleTemporal({
    freq: pattern.kind === 'weekly' ? 'WEEKLY' : 'MONTHLY',
    interval: pattern.every,
    byDay,
    wkst: 'MO',
    dtstart: Temporal.ZonedDateTime.from(`${start}T12:00[${zone}]`),
    tzid: zone,
  })
  return rule.all((_, i) => i < 12).map(date => date.toString().slice(0, 10))
}

describe('for all schedules', () => {
  it('the rule gives the dates another library gives', () => {
    const rules = anyPattern.filter(p => p.kind === 'weekly' || p.kind === 'monthly') as fc.Arbitrary<
      Pattern & { kind: 'weekly' | 'monthly' }
    >
    fc.assert(
      fc.property(rules, fc.constantFrom(...ZONES), (pattern, zone) => {
        const schedule: Schedule = {
          pattern,
          start: '12:00',
          minutes: 60,
          zone,
          seasons: [],
          pauses: [],
          exceptions: [],
        }
        const from = instantOf(zone, dayNumber('2026-01-01'), 0)
        const ours = occurrences(schedule, { from, count: 12 }).map(date => date.date)
        const theirs = ruleDates(pattern, zone)
        expect(ours.slice(0, theirs.length)).toEqual(theirs.slice(0, 12))
      }),
      { numRuns: 300 },
    )
  })

  it('an instant is the one the calendar library finds, in every hour that is missing or comes twice', () => {
    const day = fc.integer({ min: 0, max: 4000 })
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        day,
        fc.integer({ min: 0, max: 1439 }),
        (zone, offset, minute) => {
          const day = 19_000 + offset
          const time = Temporal.PlainDate.from(localDate(day)).toPlainDateTime().add({ minutes: minute })
          const theirs = time.toZonedDateTime(zone).epochMilliseconds
          expect(instantOf(zone, day, minute)).toBe(theirs)
          expect(wallClock(zone, theirs).day).toBe(
            dayNumber(
              Temporal.Instant.fromEpochMilliseconds(theirs)
                .toZonedDateTimeISO(zone)
                .toPlainDate()
                .toString(),
            ),
          )
        },
      ),
      { numRuns: 500 },
    )
  })

  it('every change of the clocks is the one this runtime knows', () => {
    for (const zone of ZONES)
      for (let day = 0; day < 3 * 366; day++) {
        const at = Date.UTC(2026, 0, 1 + day, 12)
        const text = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(at)
        const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(text) ?? []
        expect(offsetAt(zone, at)).toBe(
          (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000,
        )
      }
  })

  it('dates come in order, inside seasons, outside breaks, and asking from the second one leaves out only the first', () => {
    fc.assert(
      fc.property(anySchedule, schedule => {
        const dates = occurrences(schedule, { from: from2026, count: 10 })
        for (const [i, date] of dates.entries()) {
          if (i > 0) expect(date.startsAt).toBeGreaterThan(dates[i - 1]!.startsAt)
          const inside = (range: { from: string; to: string }) =>
            range.from <= date.date && date.date <= range.to
          expect(schedule.seasons.length === 0 || schedule.seasons.some(inside)).toBe(true)
          expect(schedule.pauses.some(inside)).toBe(false)
        }
        if (dates.length > 1) {
          const rest = occurrences(schedule, { from: dates[1]!.startsAt, count: dates.length - 1 })
          expect(rest).toEqual(dates.slice(1))
        }
      }),
      { numRuns: 300 },
    )
  })
})
