/**
 * The desk has somebody of the group on the phone: they may speak of every fact, whether it is due or not; what is
 * changed stays within the written limits (M74).
 */
import { recordAct } from '#platform/audit/act.store.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { FACTS, type Fact } from '../freshness/confirmation.ts'
import { loadGroups } from '../groups/group.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { UNDER_MANDATE } from './mandate/done-under-mandate.ts'
import { actOfChange, keepWithin, needsMandate } from './mandate/limits.ts'
import { mandateOf } from './mandate/mandate.store.ts'
import type { Occasion } from './occasion.ts'

export interface DeskAsked {
  groupId: string
  clock: Clock
  /** Id of whoever sits at the desk. */
  who: string
  /** Done in the transaction that keeps the group's word. */
  said(within: Queries, at: number): Promise<void>
  /** Done in the transaction that takes a change back. */
  tookBack?(within: Queries, fact: Fact): Promise<void>
}

/** One for each group: the last change the desk made to a fact can be taken back by whoever works there. */
export const deskOccasion = ({ groupId, clock, who, said, tookBack }: DeskAsked): Occasion => ({
  id: groupId,
  askId: null,
  how: 'phone',
  async look(queries) {
    const [group] = await loadGroups(queries.withTables<DirectoryTables>(), [groupId])
    if (!group) throw new Problem('not-found')
    const mandate = (await mandateOf(queries.withTables<DirectoryTables>(), groupId, clock.now())) !== null
    let underMandate = false
    const hasPlace = group.gatherings.some(({ place }) => place !== null)
    return {
      group,
      facts: FACTS.filter(fact => fact !== 'access' || hasPlace),
      mayChange(fact, to) {
        const act = actOfChange(fact, group, to)
        keepWithin(act, mandate)
        underMandate = needsMandate(act)
      },
      said: within => said(within, clock.now()),
      async record(within, { verb, fact, at }) {
        await recordAct(within, {
          ...{ by: 'worker', who, verb, about: 'fact', aboutId: fact, groupId, at },
          ...(underMandate && verb === 'mended' && { reason: UNDER_MANDATE }),
        })
        if (verb === 'took-back') await tookBack?.(within, fact)
      },
    }
  },
})
