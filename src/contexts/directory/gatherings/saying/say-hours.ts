/** The two halves of a date on a card: the day at a glance, and the hours beside it. */
import type { Translator } from '#ui/messages/translator.ts'
import { dayNumber } from '../dates/calendar-day.ts'
import type { LocalDate, LocalTime } from '../schedule.ts'
import { dayParts } from './day-names.ts'
import { minutesBetween, sayTimes } from './say-times.ts'

export { sayTime } from './say-times.ts'

/** A date further off than this many days carries its year, when that is not this year. */
const NEAR_DAYS = 90

/** "7 to 8.30 pm"; only the start when the end is not known (null). */
export function sayHours(start: LocalTime, end: LocalTime | null, t: Translator): string {
  return sayTimes(start, end === null ? null : minutesBetween(start, end), t)
}

/** "Tue 17 Nov"; with the year when it is far off and in another one. */
export function sayShortDay(date: LocalDate, today: LocalDate, t: Translator): string {
  const parts = dayParts(t.locale, dayNumber(date), 'short')
  const far =
    Math.abs(dayNumber(date) - dayNumber(today)) > NEAR_DAYS && date.slice(0, 4) !== today.slice(0, 4)
  return t(far ? 'gatherings.day-short-year' : 'gatherings.day-short', parts)
}
