/** This moment as a calendar day, by zone: worked out once per zone and request. */
import type { Now } from './next-date.ts'

const DAY = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

function dayIn(zone: string, at: number): string {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
    formats.set(zone, format)
  }
  return format.format(at)
}

/** @param at epoch milliseconds */
export function nowAt(at: number): Now {
  const days = new Map<string, { today: string; tomorrow: string }>()
  const of = (zone: string) => {
    let found = days.get(zone)
    if (!found) {
      const today = dayIn(zone, at)
      const tomorrow = new Date(Date.parse(`${today}T12:00:00Z`) + DAY).toISOString().slice(0, 10)
      found = { today, tomorrow }
      days.set(zone, found)
    }
    return found
  }
  return { at, today: zone => of(zone).today, tomorrow: zone => of(zone).tomorrow }
}
