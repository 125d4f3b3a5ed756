/** Until when the desk takes its next step: said to the reader before they write and on their page, and at the desk. Pure. */
import { Temporal } from 'temporal-polyfill'
import type { Concern, Door } from './concern.ts'
import { isClosed, timeIsUpAt } from './heard-first.ts'

/** Working days, Monday to Friday; public holidays are not known here. */
export const WORKING_DAYS: Readonly<Record<Door, number>> = { danger: 1, misconduct: 5 }

const FRIDAY = 5
const OF_DESK = ['asked', 'rested', 'decided']

/** @param at epoch milliseconds @param zone IANA zone of the desk @returns the last day of the promise, `2026-11-13` */
export function promisedBy(door: Door, at: number, zone: string): string {
  let day = dayOf(at, zone)
  for (let left = WORKING_DAYS[door]; left > 0; ) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek <= FRIDAY) left--
  }
  return day.toString()
}

/** Since when it has been the desk's turn, epoch milliseconds; null: it is the group's turn, or nobody's. */
export function waitsSince(steps: Concern['steps'], now: number): number | null {
  if (isClosed(steps)) return null
  const done = steps.findLastIndex(({ kind }) => OF_DESK.includes(kind))
  const said = steps.find(({ by }, place) => by !== 'desk' && place > done)
  if (said) return said.at
  const timeIsUp = timeIsUpAt(steps)
  return timeIsUp !== null && now >= timeIsUp ? timeIsUp : null
}

export interface Promised {
  /** The last day of it, `2026-11-13`. */
  day: string
  /** It has passed, and was not kept. */
  late: boolean
}

/** Of the desk's next step; null while none is due. */
export function promiseOf(
  { door, steps }: Pick<Concern, 'door' | 'steps'>,
  { now, zone }: { now: number; zone: string },
): Promised | null {
  const since = waitsSince(steps, now)
  if (since === null) return null
  const day = promisedBy(door, since, zone)
  return { day, late: dayOf(now, zone).toString() > day }
}

const dayOf = (at: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()
