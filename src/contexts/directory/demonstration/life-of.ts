/** Where a group is in its life, with dates around a given day and a word from the group (M05). */
import { dayNumber, localDate } from '../gatherings/dates/calendar-day.ts'
import type { LocalDate } from '../gatherings/schedule.ts'
import type { DatedLifeState, LifeState } from '../groups/group.ts'
import type { WantedFreshness } from './freshness-of.ts'
import { bag, type Lots } from './lots.ts'
import { endedNotes, formingNotes, pausedNotes, restingNotes } from './said/life-notes.ts'

/** States of groups that do not name their own, of a hundred. */
export const LIFE_SHARES = [
  ['open', 85.5],
  ['paused', 6],
  ['resting', 3.3],
  ['ended', 5.2],
] as const satisfies readonly (readonly [LifeState, number])[]

export type LifeOf = (state: LifeState, wanted: WantedFreshness) => DatedLifeState

export function openLives(lots: Lots, today: LocalDate): LifeOf {
  const notes = {
    forming: bag(formingNotes, lots),
    paused: bag(pausedNotes, lots),
    resting: bag(restingNotes, lots),
    ended: bag(endedNotes, lots),
  }
  const ago = (from: number, to: number) => localDate(dayNumber(today) - lots.number(from, to))
  const ahead = (from: number, to: number) => localDate(dayNumber(today) + lots.number(from, to))
  return (state, wanted) => {
    switch (state) {
      case 'open': {
        // Only a freshly confirmed group may be young, or the shorter time its word holds would make it late.
        const young = wanted === 'confirmed' && lots.chance(0.14)
        return { state, since: young ? ago(20, 300) : ago(1_200, 9_500), until: null, note: null }
      }
      case 'forming':
        return { state, since: ago(5, 70), until: null, note: notes.forming() }
      case 'paused': {
        // A pause that should be over by now, and nobody has said.
        if (wanted === 'due') return { state, since: ago(60, 120), until: ago(3, 8), note: notes.paused() }
        return {
          state,
          since: ago(10, 140),
          until: lots.chance(0.6) ? ahead(15, 150) : null,
          note: notes.paused(),
        }
      }
      case 'resting':
        return {
          state,
          since: ago(20, 200),
          until: lots.chance(0.4) ? ahead(30, 200) : null,
          note: notes.resting(),
        }
      case 'ended':
        return { state, since: ago(20, 700), until: null, note: notes.ended() }
    }
  }
}
