/** Calendar days as whole numbers, so that a hundred thousand schedules can be counted through in a moment. */
import type { LocalDate, LocalTime } from '../schedule.ts'

/** Days since 1 January 1970, which was a Thursday. */
export type DayNumber = number

const DAY_MS = 86_400_000

/** The number of a day. `date` must be a real day, `YYYY-MM-DD`. */
export function dayNumber(date: LocalDate): DayNumber {
  return dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))
}

/** `month` counts from 1. A day beyond the end of the month runs on into the next one. */
export function dayOf(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / DAY_MS
}

export function localDate(day: DayNumber): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** Monday is 0, Sunday is 6. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}

export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day)
}

/** Months since January of year 0, so that months can be counted like days. */
export function monthOf(day: DayNumber): number {
  const date = new Date(day * DAY_MS)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

export function firstOfMonth(month: number): DayNumber {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1)
}

/** Minutes since midnight of `HH:MM`. */
export function minuteOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** `HH:MM` of a minute of the day; counts past midnight begin again. */
export function localTime(minute: number): LocalTime {
  const within = ((minute % 1440) + 1440) % 1440
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

/** Whether text is a day that exists: 30 February does not. */
export function isLocalDate(text: string): text is LocalDate {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && Number(text.slice(0, 4)) >= 1900 && localDateOrNull(text) === text
  )
}

export function isLocalTime(text: string): text is LocalTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

function localDateOrNull(text: string): string | null {
  const day = dayNumber(text)
  return Number.isFinite(day) ? localDate(day) : null
}
