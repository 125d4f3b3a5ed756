/** Until when somebody reads what was written: said to the reader before they write, and to the desk beside it. Pure. */
import { Temporal } from 'temporal-polyfill'
import type { Door } from './concern.ts'

/** Working days, Monday to Friday; public holidays are not known here. */
export const WORKING_DAYS: Readonly<Record<Door, number>> = { danger: 1, misconduct: 5 }

const FRIDAY = 5

/** @param at epoch milliseconds @param zone IANA zone of the desk @returns the last day of the promise, `2026-11-13` */
export function promisedBy(door: Door, at: number, zone: string): string {
  let day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()
  for (let left = WORKING_DAYS[door]; left > 0; ) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek <= FRIDAY) left--
  }
  return day.toString()
}
