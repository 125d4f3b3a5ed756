/** When the clock alone will change what is true of a group: its next date passes, or a fact grows older. */
import { groupFreshness } from '../freshness/freshness.ts'
import { DAY, dayStart, defaultLadder, type Ladder } from '../freshness/ladder.ts'
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
  const steps = [...dates, ...dayAfter(group, now), ...agingSteps(group, now, ladder)]
  return Math.min(now + FAR, ...steps.filter(at => at > now))
}

/** Single dates stop counting for their weekday when the day is over. */
function dayAfter(group: Group, now: number): number[] {
  const single = group.gatherings.some(({ schedule }) => schedule.pattern.kind === 'dates')
  // What notes say of a day to come is true on the day after.
  const stops = group.gatherings.flatMap(({ notesDoubt }) =>
    notesDoubt?.stop?.on ? [dayStart(notesDoubt.stop.on) + DAY] : [],
  )
  return [...stops, ...(single ? [(Math.floor(now / DAY) + 1) * DAY] : [])]
}

/** The moments at which the group's worst fact moves down the ladder. */
function agingSteps(group: Group, now: number, ladder: Ladder): number[] {
  const { dueAt } = groupFreshness(group, now, ladder)
  if (dueAt === null) return []
  const overdue = dueAt + ladder.dueToOverdue * DAY
  const unconfirmed = overdue + ladder.overdueToUnconfirmed * DAY
  return [dueAt, overdue, unconfirmed, unconfirmed + ladder.unconfirmedToArchived * DAY]
}
