/** The group says that facts are still right (M03). */
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { addConfirmation } from '../freshness/confirmation.store.ts'
import type { ConfirmedHow, Confirmer, Fact } from '../freshness/confirmation.ts'
import { announceChange } from '../groups/group.store.ts'
import { takeTurnToWrite } from '../groups/large-change.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { forgetWords } from './doubt/doubt.store.ts'

export interface FactsConfirmed {
  groupId: string
  /** At least one, each named: nobody confirms "everything". */
  facts: readonly Fact[]
  by: Confirmer
  how: ConfirmedHow
  /** Of the form, so that a press sent twice counts once. */
  key: string
}

/** Kept when this resolves, and seen by every reader soon after. @returns false where this press was counted before */
export function confirmFacts(
  queries: Queries,
  { groupId, facts, by, how, key }: FactsConfirmed,
  clock: Clock,
): Promise<boolean> {
  const now = clock.now()
  const act = ['confirm', groupId, ...facts].join('\n')
  const today = new Date(now).toISOString().slice(0, 10)
  return onceOnly(queries, { act, key, today }, async within => {
    const db = within.withTables<DirectoryTables>()
    // An import writes groups as it read them: what came between would be lost.
    await takeTurnToWrite(db)
    await addConfirmation(db, { id: newId(now), groupId, facts: [...facts], by, how, at: now })
    await forgetWords(db, groupId, facts)
    await announceChange(db, [groupId])
  })
}
