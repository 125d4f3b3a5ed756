/** Weeks as keys are made for: from Monday to Sunday by the calendar of ISO 8601, in UTC. */
import { Temporal } from 'temporal-polyfill'

const DAY = 86_400_000

/** `2026-W48`. @param at epoch milliseconds */
export function isoWeekAt(at: number): string {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDate()
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`
}

export const nextWeekAt = (at: number): string => isoWeekAt(at + 7 * DAY)

/** When a week is over, epoch milliseconds. @throws RangeError where it is no week */
export function endOfWeek(week: string): number {
  const [, year = '', number = ''] = /^(\d{4})-W(\d{2})$/.exec(week) ?? []
  // The fourth of January is always in the first week.
  const fourth = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 4 })
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 })
  return monday.add({ weeks: Number(number) }).toZonedDateTime('UTC').epochMilliseconds
}
