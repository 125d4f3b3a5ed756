/** Days and months as they are where the group meets. */
import { Temporal } from 'temporal-polyfill'
import type { LocalDate } from '#contexts/directory/index.ts'

const at = (now: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone)

const startOf = (day: Temporal.PlainDate, zone: string): number =>
  day.toZonedDateTime({ timeZone: zone }).epochMilliseconds

/** The day of a moment, epoch milliseconds. */
export const dayIn = (zone: string, now: number): LocalDate => at(now, zone).toPlainDate().toString()

/** @returns when the day of `now` begins, epoch milliseconds */
export const dayBegins = (zone: string, now: number): number => startOf(at(now, zone).toPlainDate(), zone)

export const daysAfter = (day: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(day).add({ days }).toString()

/** Both ends as moments; `next` is the first day of the month that follows. */
export function monthOf(zone: string, now: number): { from: number; until: number; next: LocalDate } {
  const first = at(now, zone).toPlainDate().with({ day: 1 })
  const next = first.add({ months: 1 })
  return { from: startOf(first, zone), until: startOf(next, zone), next: next.toString() }
}

/** The days from `from` on, as many as asked. */
export const someDays = (from: LocalDate, count: number): LocalDate[] =>
  Array.from({ length: count }, (_, n) => daysAfter(from, n))

/** 1 is Monday. */
export const weekdayOf = (day: LocalDate): number => Temporal.PlainDate.from(day).dayOfWeek

/** A local day and time as a moment, epoch milliseconds. */
export const momentOf = (zone: string, day: LocalDate, time: string): number =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds
