/** A new rule for the dates that keeps what was said of single dates to come, where the new rule still gives them. */
import { dayNumber } from '../../../gatherings/dates/calendar-day.ts'
import { isPatternDay } from '../../../gatherings/dates/pattern-days.ts'
import { normalSchedule } from '../../../gatherings/normal-schedule.ts'
import type { DateException, LocalDate, Schedule } from '../../../gatherings/schedule.ts'

/**
 * A cancelled date is part of how a schedule is said, so one that is said no more goes ahead; why it is cancelled and
 * dates that are moved or have a word to them are said elsewhere, and stay.
 */
export function rescheduled(before: Schedule, read: Schedule, today: LocalDate): Schedule {
  const said = new Map(read.exceptions.map(exception => [exception.date, exception]))
  const kept = before.exceptions.filter(
    ({ date, change }) =>
      (change === 'cancelled' ? said.get(date)?.change === 'cancelled' : !said.has(date)) &&
      (date >= today || movedAhead(before.exceptions, date, today)) &&
      isPatternDay(read, dayNumber(date)),
  )
  return normalSchedule({ ...read, exceptions: [...kept, ...read.exceptions] })
}

const movedAhead = (all: readonly DateException[], day: LocalDate, today: LocalDate): boolean =>
  all.some(each => each.date === day && each.change === 'moved' && each.to.date >= today)
