/** Local wall time to instants and back. Offset changes of a zone are looked up once a year of the calendar and kept. */
import { Temporal } from 'temporal-polyfill'
import type { DayNumber } from './calendar-day.ts'

/** From `at` (epoch ms) on, local time is ahead of UTC by `offset` milliseconds. */
export interface OffsetChange {
  at: number
  offset: number
}

const MINUTE = 60_000
const known = new Map<string, Map<number, OffsetChange[]>>()

/** Whether this runtime knows the IANA zone. Plain offsets such as `+01:00` are not zones. */
export function isZone(zone: string): boolean {
  if (zones.has(zone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
  } catch {
    return false
  }
  if (!/^[A-Za-z]/.test(zone)) return false
  if (zones.size < MOST_ZONES) zones.add(zone)
  return true
}

/** Zones seen to be known: a list names the same one in every row, and asking the runtime takes long. */
const zones = new Set<string>()
const MOST_ZONES = 1_000

/**
 * The offset in force when the UTC year begins, then each change within that year, in order.
 * Throws RangeError for a zone that is not known.
 */
export function offsetChanges(zone: string, year: number): OffsetChange[] {
  const years = known.get(zone) ?? new Map<number, OffsetChange[]>()
  const kept = years.get(year)
  if (kept) return kept
  const changes = lookUp(zone, year)
  known.set(zone, years.set(year, changes))
  return changes
}

function lookUp(zone: string, year: number): OffsetChange[] {
  const end = Date.UTC(year + 1, 0, 1)
  let moment: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(
    Date.UTC(year, 0, 1),
  ).toZonedDateTimeISO(zone)
  const changes: OffsetChange[] = []
  while (moment && moment.epochMilliseconds < end) {
    changes.push({ at: moment.epochMilliseconds, offset: moment.offsetNanoseconds / 1e6 })
    moment = moment.getTimeZoneTransition('next')
  }
  return changes
}

/** Milliseconds that local time in `zone` is ahead of UTC at an instant. */
export function offsetAt(zone: string, at: number): number {
  const changes = offsetChanges(zone, new Date(at).getUTCFullYear())
  let offset = changes[0]!.offset
  for (let i = 1; i < changes.length && changes[i]!.at <= at; i++) offset = changes[i]!.offset
  return offset
}

/**
 * The instant (epoch ms) of a wall time. A time the clocks jump over is read with the offset before the jump, so it
 * moves forward; a time that comes twice means the first one (RFC 5545, 3.3.5). `minute` may pass midnight.
 */
export function instantOf(zone: string, day: DayNumber, minute: number): number {
  const wall = day * 1440 * MINUTE + minute * MINUTE
  const before = offsetAt(zone, wall - 1440 * MINUTE)
  if (offsetAt(zone, wall - before) === before) return wall - before
  const after = offsetAt(zone, wall + 1440 * MINUTE)
  return offsetAt(zone, wall - after) === after ? wall - after : wall - before
}

/** The wall clock at an instant. */
export function wallClock(zone: string, at: number): { day: DayNumber; minute: number } {
  const minutes = Math.floor((at + offsetAt(zone, at)) / MINUTE)
  const day = Math.floor(minutes / 1440)
  return { day, minute: minutes - day * 1440 }
}
