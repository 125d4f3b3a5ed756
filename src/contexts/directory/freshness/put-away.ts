/** Since when a group is put away: nobody could be reached for so long that only its old address leads to it (M03). Pure. */
import { freshnessEffect, groupFreshness, type Known } from './freshness.ts'
import { DAY, defaultLadder, type Ladder } from './ladder.ts'

/** Epoch milliseconds; null where it is not. What has ended said so itself, and is not put away. */
export function putAwaySince(known: Known, now: number, ladder: Ladder = defaultLadder): number | null {
  const freshness = groupFreshness(known, now, ladder)
  if (freshness.dueAt === null || !freshnessEffect(freshness, now, ladder).archived) return null
  const { dueToOverdue, overdueToUnconfirmed, unconfirmedToArchived } = ladder
  return freshness.dueAt + (dueToOverdue + overdueToUnconfirmed + unconfirmedToArchived) * DAY
}

/** Whether there is something to bring back: it was put away, or said that it has ended. */
export const isAway = (known: Known, now: number): boolean =>
  known.life.state === 'ended' || putAwaySince(known, now) !== null
