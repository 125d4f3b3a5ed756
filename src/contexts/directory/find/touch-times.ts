/** When the clock alone will change what is true of a group: its next date passes, or a fact grows older. */
import { groupFreshness } from '../freshness/freshness.ts'
import { DAY, defaultLadder, type Ladder } from '../freshness/ladder.ts'
import { GRACE } from '../gatherings/dates/occurrences.ts'
import type { Group } from '../groups/group.ts'
import { nextDateOf } from './group-document.ts'

const FAR = 400 * DAY

/** The next moment, epoch milliseconds after `now`, at which the group's document must be made again. */
export function nextTouch(group: Group, now: number, ladder: Ladder = defaultLadder): number {
  const dates = group.gatherings.flatMap(gathering => {
    const next = nextDateOf(gathering, now)
    return next ? [next.startsAt + GRACE + 1] : []
  })
  return Math.min(now + FAR, ...[...dates, ...agingSteps(group, now, ladder)].filter(at => at > now))
}

/** The moments at which the group's worst fact moves down the ladder. */
function agingSteps(group: Group, now: number, ladder: Ladder): number[] {
  const { dueAt } = groupFreshness(group, now, ladder)
  if (dueAt === null) return []
  const overdue = dueAt + ladder.dueToOverdue * DAY
  const unconfirmed = overdue + ladder.overdueToUnconfirmed * DAY
  return [dueAt, overdue, unconfirmed, unconfirmed + ladder.unconfirmedToArchived * DAY]
}
