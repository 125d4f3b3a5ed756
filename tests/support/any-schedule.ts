/** Random schedules for tests that must hold for all of them. */
import fc from 'fast-check'
import { localDate } from '#contexts/directory/gatherings/dates/calendar-day.ts'
import { normalSchedule } from '#contexts/directory/gatherings/normal-schedule.ts'
import {
  type DateRange,
  type Pattern,
  type Schedule,
  WEEKDAYS,
} from '#contexts/directory/gatherings/schedule.ts'

export const ZONES = [
  'Europe/London',
  'Europe/Oslo',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Casablanca',
]

const NEW_YEAR_2026 = 20_454
/** A local date in 2026 or 2027. */
export const anyDate = fc.integer({ min: 0, max: 729 }).map(day => localDate(NEW_YEAR_2026 + day))

const days = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 4 })
const anyRange: fc.Arbitrary<DateRange> = fc
  .tuple(anyDate, fc.integer({ min: 0, max: 120 }))
  .map(([from, length]) => ({ from, to: localDate(Date.parse(from) / 86_400_000 + length) }))

/** `every` above 1 always says from when. */
export const anyPattern: fc.Arbitrary<Pattern> = fc.oneof(
  fc.record({ kind: fc.constant('weekly' as const), every: fc.constant(1), days }),
  fc.record({
    kind: fc.constant('weekly' as const),
    every: fc.integer({ min: 1, max: 6 }),
    days,
    from: anyDate,
  }),
  fc.record({
    kind: fc.constant('monthly' as const),
    every: fc.constant(1),
    weeks: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 3 }),
    days,
  }),
  fc.record({
    kind: fc.constant('monthly' as const),
    every: fc.integer({ min: 1, max: 3 }),
    weeks: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 3 }),
    days,
    from: anyDate,
  }),
  fc.record({
    kind: fc.constant('dates' as const),
    dates: fc.uniqueArray(anyDate, { minLength: 1, maxLength: 8 }),
  }),
) as fc.Arbitrary<Pattern>

/** Times on five-minute marks; `night` adds the hours in which clocks change. */
export const anyTime = fc
  .integer({ min: 0, max: 287 })
  .map(n => `${String(Math.floor(n / 12)).padStart(2, '0')}:${String((n % 12) * 5).padStart(2, '0')}`)

/** A schedule with dates, in its normal form, without changed dates. */
export const anySchedule: fc.Arbitrary<Schedule> = fc
  .record({
    pattern: anyPattern,
    start: anyTime,
    minutes: fc.option(fc.integer({ min: 1, max: 40 }).map(n => n * 5)),
    zone: fc.constantFrom(...ZONES),
    seasons: fc.oneof(
      { weight: 3, arbitrary: fc.constant<DateRange[]>([]) },
      fc.array(anyRange, { maxLength: 3 }),
    ),
    pauses: fc.oneof(
      { weight: 2, arbitrary: fc.constant<DateRange[]>([]) },
      fc.array(anyRange, { maxLength: 2 }),
    ),
    exceptions: fc.constant<Schedule['exceptions']>([]),
  })
  .map(schedule => normalSchedule(schedule))
