/** When a letter may go: not at night, not too many to one address, and later each time a server was not ready. Pure. */
import { Temporal } from 'temporal-polyfill'
import type { Pace } from './letter-kind.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Hours of the clock between which calm letters go out, in the place's own time. */
export const CALM_HOURS = { from: 8, to: 20 } as const

/** Letters to one address within a day; calm ones wait beyond it. */
export const A_DAY = 6

/** Letters somebody waits for, within a day: beyond it something is wrong, and no more go. */
export const A_DAY_AT_ONCE = 20

export interface Turn {
  now: number
  pace: Pace
  /** IANA zone of the directory. */
  zone: string
  /** When letters to the same address ended within the last day, epoch milliseconds, oldest first. */
  before: readonly number[]
}

/** Epoch milliseconds: `now`, or the first moment at which it may go. */
export function mayGoAt({ now, pace, zone, before }: Turn): number {
  const most = pace === 'at-once' ? A_DAY_AT_ONCE : A_DAY
  const lately = before.filter(at => at > now - DAY)
  const freed = lately.length < most ? now : lately[lately.length - most]! + DAY
  return pace === 'at-once' ? freed : calmFrom(freed, zone)
}

function calmFrom(moment: number, zone: string): number {
  const there = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone)
  if (there.hour >= CALM_HOURS.from && there.hour < CALM_HOURS.to) return moment
  const day = there.hour < CALM_HOURS.from ? there : there.add({ days: 1 })
  return day.toPlainDate().toZonedDateTime({ timeZone: zone, plainTime: { hour: CALM_HOURS.from } })
    .epochMilliseconds
}

const WAITS = [1, 5, 15, 60, 3 * 60, 6 * 60, 12 * 60, 24 * 60].map(minutes => minutes * MINUTE)

/** How long to wait after so many tries that failed, in milliseconds; null: that was the last. */
export const waitAfter = (failed: number): number | null => WAITS[failed - 1] ?? null
