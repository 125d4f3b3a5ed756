/** This moment as a calendar day, by zone: worked out once per zone and request. */
import { localDate } from '../gatherings/dates/calendar-day.ts'
import { wallClock } from '../gatherings/dates/zone-offset.ts'
import type { LocalDate } from '../gatherings/schedule.ts'

export interface Now {
  /** Epoch milliseconds. */
  at: number
  today(zone: string): LocalDate
}

/** @param at epoch milliseconds */
export function nowAt(at: number): Now {
  const days = new Map<string, LocalDate>()
  return {
    at,
    today(zone) {
      let day = days.get(zone)
      if (!day) {
        day = localDate(wallClock(zone, at).day)
        days.set(zone, day)
      }
      return day
    },
  }
}
