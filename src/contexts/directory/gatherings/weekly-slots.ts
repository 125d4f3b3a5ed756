/** When in the week somebody could meet, for the search by day and time. */
import { dayNumber, minuteOf, weekdayOf } from './dates/calendar-day.ts'
import { type LocalDate, type Schedule, WEEKDAYS } from './schedule.ts'

/** Weekday (Monday is 0), minute it begins, minute it ends. Past midnight the end runs on above 1440. */
export type WeeklySlot = [weekday: number, startMinute: number, endMinute: number]

/**
 * Each weekday and time once, in order, monthly ones among them; the place of the month is not weighed. Unknown length
 * counts as an hour. Always open gives all seven days whole; by appointment gives none. Single dates before `today` or
 * called off are left out, and those that were moved count where they went.
 */
export function weeklySlots(schedule: Schedule, today?: LocalDate): WeeklySlot[] {
  if (schedule.pattern.kind === 'always-open') return WEEKDAYS.map((_, day) => [day, 0, 1440])
  if (schedule.start === null) return []
  const start = minuteOf(schedule.start)
  const end = start + (schedule.minutes ?? 60)
  return weekdaysOf(schedule, today).map(day => [day, start, end])
}

function weekdaysOf(schedule: Schedule, today?: LocalDate): number[] {
  const { pattern } = schedule
  if (pattern.kind === 'by-appointment' || pattern.kind === 'always-open') return []
  const days =
    pattern.kind === 'dates'
      ? goingAhead(pattern.dates, schedule, today).map(date => weekdayOf(dayNumber(date)))
      : pattern.days.map(day => WEEKDAYS.indexOf(day))
  return [...new Set(days)].sort((a, b) => a - b)
}

function goingAhead(dates: LocalDate[], { exceptions }: Schedule, today?: LocalDate): LocalDate[] {
  return dates
    .flatMap(date => {
      const change = exceptions.find(each => each.date === date)
      if (change?.change === 'cancelled') return []
      return change?.change === 'moved' ? [change.to.date] : [date]
    })
    .filter(date => !today || date >= today)
}
