/** The date a card speaks of: the next one on the days and at the times that were asked for, not merely the next. */
import { timesOfDayBits, timesOfDayIn } from '#search/week/time-of-day.ts'
import { dayNumber, minuteOf, weekdayOf } from '../gatherings/dates/calendar-day.ts'
import { nextOccurrence } from '../gatherings/dates/occurrences.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import { type Occurrence, WEEKDAYS } from '../gatherings/schedule.ts'
import { heldSchedule } from '../gatherings/stop.ts'
import type { FindQuery } from './find-answer.ts'

/** Days and parts of the day; empty: any. */
export type WhenAsked = Pick<FindQuery, 'day' | 'time'>

export interface DateAskedFor {
  /** The next that goes ahead and fits; null: none to come does. */
  next: Occurrence | null
  /** One that goes ahead before it, on a day or at a time that was not asked for. */
  sooner: Occurrence | null
}

/** `now` in epoch milliseconds. A moved date counts by the day and the time it was moved to, as people will go to it. */
export function dateAskedFor(gathering: Gathering, when: WhenAsked, now: number): DateAskedFor {
  const schedule = heldSchedule(gathering)
  const first = nextOccurrence(schedule, now)
  if (!first || fits(first, when)) return { next: first, sooner: null }
  return { next: nextOccurrence(schedule, now, date => fits(date, when)), sooner: first }
}

function fits({ date, start }: Occurrence, { day, time }: WhenAsked): boolean {
  if (day.length > 0 && !day.includes(WEEKDAYS[weekdayOf(dayNumber(date))]!)) return false
  return time.length === 0 || (timesOfDayBits(minuteOf(start)) & timesOfDayIn(time)) !== 0
}
