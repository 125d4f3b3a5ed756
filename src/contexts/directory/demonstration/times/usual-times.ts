/** Times of the usual shapes, around a given day. */
import { dayNumber, localDate, weekdayOf } from '../../gatherings/dates/calendar-day.ts'
import { normalSchedule } from '../../gatherings/normal-schedule.ts'
import {
  type LocalDate,
  type Pattern,
  type Schedule,
  WEEKDAYS,
  type Weekday,
} from '../../gatherings/schedule.ts'
import type { Lots } from '../lots.ts'
import { schoolTerms } from './school-terms.ts'

export const ZONE = 'Europe/London'

/** How a group's dates repeat, and how many of a hundred groups do it so. */
export const SHAPES = [
  ['weekly', 38],
  ['every-second-week', 17],
  ['twice-a-month', 12],
  ['monthly', 15],
  ['twice-a-week', 2],
  ['school-terms', 4],
  ['some-terms', 1],
  ['summer-break', 3],
  ['winter-break', 2],
  ['every-second-month', 1.5],
  ['one-off', 1],
  ['single-dates', 1.5],
  ['by-appointment', 2],
] as const
export type Shape = (typeof SHAPES)[number][0]

const DAYS: Weekday[] = [
  'mo',
  'mo',
  'tu',
  'tu',
  'tu',
  'we',
  'we',
  'we',
  'th',
  'th',
  'th',
  'fr',
  'fr',
  'sa',
  'su',
]
const STARTS = [
  '10:00',
  '10:30',
  '11:00',
  '13:30',
  '14:00',
  '14:30',
  '18:00',
  '18:30',
  '19:00',
  '19:00',
  '19:30',
  '19:30',
]
const LENGTHS = [60, 75, 90, 90, 90, 120, 120]

const plus = (date: LocalDate, days: number): LocalDate => localDate(dayNumber(date) + days)

/** The first such weekday on or after a date. */
function firstOn(day: Weekday, from: LocalDate): LocalDate {
  const ahead = (WEEKDAYS.indexOf(day) - weekdayOf(dayNumber(from)) + 7) % 7
  return plus(from, ahead)
}

/** A schedule of this shape. Every second week counts from a week that is given, so that nobody has to guess. */
export function usualTimes(shape: Shape, lots: Lots, today: LocalDate): Schedule {
  const day = lots.pick(DAYS)
  const year = Number(today.slice(0, 4))
  const weekly: Pattern = { kind: 'weekly', every: 1, days: [day] }
  const schedule = (pattern: Pattern, more: Partial<Schedule> = {}): Schedule =>
    normalSchedule({
      pattern,
      start: lots.pick(STARTS),
      minutes: lots.chance(0.93) ? lots.pick(LENGTHS) : null,
      zone: ZONE,
      seasons: [],
      pauses: [],
      exceptions: [],
      ...more,
    })
  const monthly = (weeks: readonly (1 | 2 | 3 | 4 | -1)[], every = 1, from?: LocalDate): Pattern => ({
    kind: 'monthly',
    every,
    weeks: [...weeks],
    days: [day],
    ...(from ? { from } : {}),
  })
  switch (shape) {
    case 'weekly':
      return schedule(weekly)
    case 'every-second-week':
      return schedule({
        kind: 'weekly',
        every: 2,
        days: [day],
        from: firstOn(day, plus(today, -7 * lots.number(0, 5))),
      })
    case 'twice-a-month':
      return schedule(monthly(lots.chance(0.6) ? [1, 3] : [2, 4]))
    case 'monthly':
      return schedule(monthly([lots.pick([1, 2, 3, 4, -1, -1] as const)]))
    case 'twice-a-week':
      return schedule({
        kind: 'weekly',
        every: 1,
        days: lots.pick([
          ['mo', 'th'],
          ['tu', 'fr'],
          ['mo', 'we'],
        ] as Weekday[][]),
      })
    case 'school-terms':
      return schedule(weekly, { seasons: schoolTerms(today), seasonName: 'school-terms' })
    case 'some-terms':
      return schedule(weekly, { seasonName: 'school-terms' })
    case 'summer-break':
      return schedule(weekly, {
        pauses: [year, year + 1].map(each => ({ from: `${each}-08-01`, to: `${each}-08-31` })),
      })
    case 'winter-break':
      return schedule(weekly, {
        pauses: [year - 1, year, year + 1].map(each => ({ from: `${each}-12-18`, to: `${each + 1}-01-08` })),
      })
    case 'every-second-month':
      return schedule(
        monthly([lots.pick([1, 2] as const)], 2, `${plus(today, -31 * lots.number(0, 3)).slice(0, 7)}-01`),
      )
    case 'one-off':
      return schedule({ kind: 'dates', dates: [plus(today, lots.number(6, 40))] })
    case 'single-dates': {
      const first = lots.number(3, 20)
      return schedule({ kind: 'dates', dates: [0, 29, 61, 88].map(after => plus(today, first + after)) })
    }
    case 'by-appointment':
      return schedule({ kind: 'by-appointment' })
  }
}
