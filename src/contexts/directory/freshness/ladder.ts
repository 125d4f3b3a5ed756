/** How long a confirmation holds and what happens then: the ladder of M03, as configuration. All figures are days. */
import type { DatedLifeState } from '../groups/group.ts'

export interface Ladder {
  /** How long a confirmation holds while a group is forming. */
  forming: number
  /** … in the first year of meeting. */
  firstYear: number
  /** … after that. */
  established: number
  /** From due to overdue: the group has been asked twice. */
  dueToOverdue: number
  /** From overdue to unconfirmed: the phone has been tried. */
  overdueToUnconfirmed: number
  /** From unconfirmed to archived, "could not be reached". */
  unconfirmedToArchived: number
}

/** The default that a panel may change (M80). */
export const defaultLadder: Ladder = {
  forming: 30,
  firstYear: 90,
  established: 180,
  dueToOverdue: 14,
  overdueToUnconfirmed: 30,
  unconfirmedToArchived: 120,
}

export const DAY = 86_400_000

/** Midnight UTC of a local day: freshness counts in days, so the hours of a zone do not matter. */
export const dayStart = (date: string): number => Date.parse(`${date}T00:00:00Z`)

/**
 * How many days a confirmation made at `at` holds. It is settled by the life of the group at that
 * moment, so that the passing of a first birthday never makes an old confirmation fresh again. One made before the group was open
 * was made through a pause or by another list: opening again makes no group young, and nothing it said before older.
 */
export function holdsForDays(life: DatedLifeState, at: number, ladder: Ladder): number {
  if (life.state === 'forming') return ladder.forming
  const opened = dayStart(life.since)
  if (life.state === 'open' && at >= opened && at < opened + 365 * DAY) return ladder.firstYear
  return ladder.established
}
