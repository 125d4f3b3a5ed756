/** The desk has somebody of the group on the phone: they may speak of every fact, whether it is due or not (M74). */
import { recordAct } from '#platform/audit/act.store.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { FACTS } from '../freshness/confirmation.ts'
import { loadGroups } from '../groups/group.store.ts'
import type { DirectoryTables } from '../tables.ts'
import type { Occasion } from './occasion.ts'

export interface DeskAsked {
  groupId: string
  clock: Clock
  /** Id of whoever sits at the desk. */
  who: string
  /** Done in the transaction that keeps the group's word. */
  said(within: Queries, at: number): Promise<void>
}

/** One for each group: the last change the desk made to a fact can be taken back by whoever works there. */
export const deskOccasion = ({ groupId, clock, who, said }: DeskAsked): Occasion => ({
  id: groupId,
  askId: null,
  how: 'phone',
  async look(queries) {
    const [group] = await loadGroups(queries.withTables<DirectoryTables>(), [groupId])
    if (!group) throw new Problem('not-found')
    const hasPlace = group.gatherings.some(({ place }) => place !== null)
    return {
      group,
      facts: FACTS.filter(fact => fact !== 'access' || hasPlace),
      said: within => said(within, clock.now()),
      record: (within, { verb, fact, at }) =>
        recordAct(within, { by: 'worker', who, verb, about: 'fact', aboutId: fact, groupId, at }),
    }
  },
})
