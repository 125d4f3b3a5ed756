/** Whoever asks for tonight sees those that meet tonight first, then the others by their next date. */
import type { SearchAnswer, SearchHit } from '#search/answer.ts'
import { nextOccurrence } from '../gatherings/dates/occurrences.ts'
import type { Occurrence } from '../gatherings/schedule.ts'
import { heldSchedule } from '../gatherings/stop.ts'
import type { Group } from '../groups/group.ts'
import { lifeOn } from '../groups/life-state.ts'
import { dateAskedFor, type WhenAsked } from './date-asked-for.ts'
import { type DatesMeant, isOnDates } from './dated-words.ts'

/** So many are looked at, as their dates stand in no index; those after them keep their order. */
export const AHEAD = 200

export interface DatedFirst {
  hits: SearchHit[]
  fits: number
}

/**
 * @param answer from the first hit on, at most `AHEAD` of them
 * @param when the weekdays and times that the others are dated by
 * @param now epoch milliseconds
 */
export function datedFirst(
  answer: SearchAnswer,
  groups: ReadonlyMap<string, Group>,
  dates: readonly DatesMeant[],
  when: WhenAsked,
  now: number,
): DatedFirst {
  const on = (date: Occurrence) => dates.some(meant => isOnDates(date, meant))
  const dated = answer.hits.map(hit => {
    const next = nextOf(hit, groups.get(String(hit.key)), on, when, now)
    return { hit, at: next?.startsAt ?? Number.POSITIVE_INFINITY, fits: next !== null && on(next) }
  })
  const fitting = dated.filter(({ fits }) => fits)
  const others = dated.filter(({ fits }) => !fits).sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
  return { hits: [...fitting, ...others].map(({ hit }) => hit), fits: fitting.length }
}

function nextOf(
  hit: SearchHit,
  group: Group | undefined,
  on: (date: Occurrence) => boolean,
  when: WhenAsked,
  now: number,
): Occurrence | null {
  const gathering = group?.gatherings[hit.gathering ?? 0] ?? group?.gatherings[0]
  if (!group || !gathering || !lifeOn(group.life, new Date(now).toISOString().slice(0, 10)).meets) return null
  const next = dateAskedFor(gathering, when, now).next
  return next && on(next) ? next : (nextOccurrence(heldSchedule(gathering), now, on) ?? next)
}
