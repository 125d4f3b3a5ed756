/** One time the clocks of a zone change, and the rule that several of them follow. */
import type { Temporal } from 'temporal-polyfill'

export interface ClockChange {
  /** What the clocks show when they are changed, by the old time. */
  wall: Temporal.PlainDateTime
  /** Nanoseconds ahead of UTC before and after. */
  from: number
  to: number
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/**
 * "The last Sunday in March", when the changes come every year up to `lastYear` and all keep to it; otherwise null, and
 * the dates have to be written one by one.
 */
export function ruleOf(changes: ClockChange[], lastYear: number): string | null {
  const [first] = changes
  if (!first || changes.length < 3 || changes.at(-1)?.wall.year !== lastYear) return null
  const yearly = changes.every(
    ({ wall }, i) => wall.year === first.wall.year + i && wall.dayOfWeek === first.wall.dayOfWeek,
  )
  if (!yearly) return null
  const week = [-1, 1, 2, 3, 4].find(n => changes.every(({ wall }) => isWeek(wall, n)))
  const day = DAYS[first.wall.dayOfWeek - 1]
  return week === undefined ? null : `FREQ=YEARLY;BYMONTH=${first.wall.month};BYDAY=${week}${day}`
}

function isWeek({ day, daysInMonth }: Temporal.PlainDateTime, week: number): boolean {
  return week === -1 ? day + 7 > daysInMonth : Math.ceil(day / 7) === week
}
