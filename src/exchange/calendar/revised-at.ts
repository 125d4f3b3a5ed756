/** When a calendar last began to say something else. */
import { occurrences, type Schedule } from '#contexts/directory/index.ts'

const DAY = 86_400_000
/** Far enough back for every rule to have had a date: first the usual ones, then those of once in some years. */
const BACK = [40 * DAY, 5 * 366 * DAY]

/**
 * The record was changed, or a date went by and the series begins with the next. Never falls as time goes on, so it
 * can stand behind SEQUENCE. Epoch milliseconds.
 * @param since dates that began before it are over
 */
export function revisedAt(changedAt: number, schedule: Schedule, since: number): number {
  // A moved date goes by twice: on the day it was planned for, and on the one it was moved to.
  const asPlanned = { ...schedule, exceptions: [] }
  for (const back of BACK) {
    const gone = [schedule, asPlanned].flatMap(
      each => occurrences(each, { from: since - back, until: since }).at(-1)?.endsAt ?? [],
    )
    if (gone.length > 0) return Math.max(changedAt, ...gone)
  }
  return changedAt
}
