/** When something meets in the week, as 28 bits: seven days by four parts of the day. */
import type { Slot, Weekday } from '../document.ts'
import { TIMES_OF_DAY, type TimeOfDay, timesOfDayBits, timesOfDayIn } from './time-of-day.ts'

export const DAYS_IN_WEEK = 7
const PARTS = TIMES_OF_DAY.length
const WHOLE_DAY = (1 << PARTS) - 1

/** One bit for each day and part of the day on which a slot begins. */
export function weekPattern(slots: readonly Slot[]): number {
  let pattern = 0
  for (const [day, start] of slots) pattern |= timesOfDayBits(start) << (day * PARTS)
  return pattern
}

/** The pattern of all that begins on one of the days and in one of the parts; none given means all. */
export function askedWeek(days: readonly Weekday[], times: readonly TimeOfDay[]): number {
  const parts = times.length ? timesOfDayIn(times) : WHOLE_DAY
  let pattern = 0
  for (let day = 0; day < DAYS_IN_WEEK; day++)
    if (!days.length || days.includes(day as Weekday)) pattern |= parts << (day * PARTS)
  return pattern
}

/** The days of a pattern, as seven bits. */
export function daysOf(pattern: number): number {
  let days = 0
  for (let day = 0; day < DAYS_IN_WEEK; day++) if ((pattern >> (day * PARTS)) & WHOLE_DAY) days |= 1 << day
  return days
}

/** The parts of the day of a pattern, as four bits. */
export function timesOf(pattern: number): number {
  let times = 0
  for (let day = 0; day < DAYS_IN_WEEK; day++) times |= (pattern >> (day * PARTS)) & WHOLE_DAY
  return times
}
