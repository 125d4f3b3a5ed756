/** A day somebody chose in a calendar or wrote in words, as browsers without a calendar let them. */
import { dayNumber, isLocalDate, localDate } from '../../../gatherings/dates/calendar-day.ts'
import { readSchedule } from '../../../gatherings/reading/read-schedule.ts'
import type { LocalDate } from '../../../gatherings/schedule.ts'

/** `2026-12-01`, `1 December`, `1. desember 2026`. Null where it is no day, or more than one. */
export function readDay(
  typed: string,
  { zone, today }: { zone: string; today: LocalDate },
): LocalDate | null {
  const trimmed = typed.trim()
  if (isLocalDate(trimmed)) return trimmed
  const read = readSchedule(trimmed, { zone, today, start: '12:00' })
  if (
    !read.ok ||
    read.schedule.pattern.kind !== 'dates' ||
    read.notes.some(({ code }) => code === 'not-understood')
  )
    return null
  const [day, ...more] = read.schedule.pattern.dates
  return day !== undefined && more.length === 0 ? day : null
}

/** Later than today, and no more than so many days from it. */
export const isAhead = (day: LocalDate, today: LocalDate, days: number): boolean =>
  day > today && day <= localDate(dayNumber(today) + days)
