/** What a board shows: the gatherings of the coming days that somebody new can go to, the next first. Pure (W8). */

import { nowAt } from '../../find/now.ts'
import { groupFreshness } from '../../freshness/freshness.ts'
import { occurrences } from '../../gatherings/dates/occurrences.ts'
import type { Gathering } from '../../gatherings/gathering.ts'
import type { Occurrence } from '../../gatherings/schedule.ts'
import { heldSchedule } from '../../gatherings/stop.ts'
import type { Group } from '../../groups/group.ts'
import { lifeOn } from '../../groups/life-state.ts'
import { openToNewcomers } from '../../groups/open-to-newcomers.ts'

export interface Coming {
  group: Group
  gathering: Gathering
  date: Occurrence
}

const DAYS = 7
const DAY = 86_400_000

/** @param now epoch milliseconds; what is on now is among them */
export const comingGatherings = (groups: readonly Group[], now: number): Coming[] =>
  groups
    .filter(group => isOpen(group, now))
    .flatMap(group =>
      group.gatherings
        .filter(({ mode }) => mode === 'in-person' || mode === 'hybrid')
        .flatMap(gathering =>
          occurrences(heldSchedule(gathering), { from: now - DAY / 4, until: now + DAYS * DAY })
            .filter(date => date.state !== 'cancelled' && date.endsAt > now)
            .map(date => ({ group, gathering, date })),
        ),
    )
    .sort((a, b) => a.date.startsAt - b.date.startsAt || (a.group.slug < b.group.slug ? -1 : 1))

/** On a wall nobody is invited to a door that may be shut. */
function isOpen(group: Group, now: number): boolean {
  const today = nowAt(now).today(group.gatherings[0]?.schedule.zone ?? 'UTC')
  const { state } = groupFreshness(group, now)
  const isKnown = state === 'confirmed' || state === 'due'
  return isKnown && lifeOn(group.life, today).newcomers === 'yes' && openToNewcomers(group) !== 'no'
}
