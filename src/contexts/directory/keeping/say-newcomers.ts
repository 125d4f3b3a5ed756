/** New people are paused, or welcome again, in one press: the record itself says so, wherever it is shown (M19, M05). */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { nowAt } from '../find/now.ts'
import type { LocalDate } from '../gatherings/schedule.ts'
import type { Group } from '../groups/group.ts'
import { mendFact } from './mend/mend-fact.ts'
import { withOpenness } from './mend/openness.ts'
import type { Occasion } from './occasion.ts'

export interface NewcomersSaid {
  occasion: Occasion
  said: 'paused' | 'welcome-again'
  /** Of a pause; null: nobody knows. */
  until: LocalDate | null
  /** Of the form, so that one sent twice counts once. */
  key: string
  /** `markOf` the openness as it stood when the form was drawn. */
  seen: string
}

/** @throws {Problem} as `mendFact`; nothing is kept then */
export function sayNewcomers(
  queries: Queries,
  { said, until, ...mending }: NewcomersSaid,
  clock: Clock,
): Promise<void> {
  const change = (group: Group): Group => {
    const today = nowAt(clock.now()).today(group.gatherings[0]?.schedule.zone ?? 'UTC')
    // How one joined before was kept through the pause.
    const openness = said === 'paused' ? 'full' : group.joining === 'open' ? 'come' : 'ask'
    return withOpenness({ openness, until: said === 'paused' ? until : null, note: null }, today)(group)
  }
  return mendFact(queries, { ...mending, fact: 'openness', change }, clock)
}
