/** One way to write each schedule, so that two that mean the same are equal. */
import { dayNumber, localDate } from './dates/calendar-day.ts'
import { type DateException, type DateRange, type Pattern, type Schedule, WEEKDAYS } from './schedule.ts'

/**
 * Puts days, weeks, dates and changes in order, drops doubles, joins ranges that touch, and clears times from patterns
 * that have no dates of their own. The dates given stay the same.
 */
export function normalSchedule(schedule: Schedule): Schedule {
  const timeless = schedule.pattern.kind === 'by-appointment' || schedule.pattern.kind === 'always-open'
  const normal: Schedule = {
    pattern: normalPattern(schedule.pattern),
    start: timeless ? null : schedule.start,
    minutes: timeless ? null : schedule.minutes,
    zone: schedule.zone,
    seasons: timeless ? [] : joined(schedule.seasons),
    pauses: timeless ? [] : joined(schedule.pauses),
    exceptions: timeless ? [] : oneEach(schedule.exceptions),
  }
  if (schedule.seasonName && !timeless) normal.seasonName = schedule.seasonName
  return normal
}

function normalPattern(pattern: Pattern): Pattern {
  if (pattern.kind === 'dates') return { kind: 'dates', dates: inOrder(pattern.dates) }
  if (pattern.kind === 'by-appointment' || pattern.kind === 'always-open') return { kind: pattern.kind }
  const days = WEEKDAYS.filter(day => pattern.days.includes(day))
  const from = pattern.from ? { from: pattern.from } : {}
  if (pattern.kind === 'weekly') return { kind: 'weekly', every: pattern.every, days, ...from }
  const weeks = ([1, 2, 3, 4, 5, -1] as const).filter(week => pattern.weeks.includes(week))
  return { kind: 'monthly', every: pattern.every, weeks, days, ...from }
}

function inOrder(dates: string[]): string[] {
  return [...new Set(dates)].sort()
}

function joined(ranges: DateRange[]): DateRange[] {
  const out: DateRange[] = []
  for (const range of [...ranges].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = out.at(-1)
    if (last && range.from <= localDate(dayNumber(last.to) + 1))
      last.to = range.to > last.to ? range.to : last.to
    else out.push({ from: range.from, to: range.to })
  }
  return out
}

function oneEach(exceptions: DateException[]): DateException[] {
  const first = new Map<string, DateException>()
  for (const exception of exceptions) if (!first.has(exception.date)) first.set(exception.date, exception)
  return [...first.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}
