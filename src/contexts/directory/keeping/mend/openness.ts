/** Whether new people can come, as one thing to choose. What is chosen settles every field that speaks of it (M05). */
import type { LocalDate } from '../../gatherings/schedule.ts'
import type { Group } from '../../groups/group.ts'

/** In the order in which they are offered; `forming` only to a group that is. */
export const CHOICES = ['forming', 'come', 'ask', 'full', 'resting', 'ended'] as const
export type Openness = (typeof CHOICES)[number]

/** Null: nobody has said. */
export function opennessOf({ life, joining, happens }: Group): Openness | null {
  if (life.state === 'paused') return 'full'
  if (life.state !== 'open') return life.state
  if (joining === 'closed' || happens.newcomersNow === 'no') return 'full'
  if (joining === 'ask-first' || happens.newcomersNow === 'ask') return 'ask'
  return joining === 'open' ? 'come' : null
}

export interface OpennessSaid {
  openness: Openness
  /** Of a pause or a rest; null: nobody knows. */
  until: LocalDate | null
  /** In the group's words. */
  note: string | null
}

const states = {
  forming: 'forming',
  come: 'open',
  ask: 'open',
  full: 'paused',
  resting: 'resting',
  ended: 'ended',
} as const satisfies Record<Openness, Group['life']['state']>

/** The group with all that follows. How one joins stays known through a pause, so that opening again is one press. */
export const withOpenness =
  ({ openness, until, note }: OpennessSaid, today: LocalDate) =>
  (group: Group): Group => {
    const state = states[openness]
    const since = group.life.state === state ? group.life.since : today
    const ends = state === 'paused' || state === 'resting'
    return {
      ...group,
      life: { state, since, until: ends ? until : null, note },
      joining: joiningAfter(openness, group.joining),
      happens: { ...group.happens, newcomersNow: newcomersAfter(openness, group.happens.newcomersNow) },
    }
  }

/** Closed is said of the group's life by now, with a way to open again. */
function joiningAfter(openness: Openness, before: Group['joining']): Group['joining'] {
  if (openness === 'come') return 'open'
  if (openness === 'ask') return 'ask-first'
  return before === 'closed' ? 'ask-first' : before
}

function newcomersAfter(
  openness: Openness,
  before: Group['happens']['newcomersNow'],
): Group['happens']['newcomersNow'] {
  if (openness === 'forming') return before
  return openness === 'come' ? 'yes' : openness === 'ask' ? 'ask' : 'no'
}
