/** The group says that facts are still right (M03). */
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { addConfirmation } from '../freshness/confirmation.store.ts'
import type { ConfirmedHow, Confirmer, Fact } from '../freshness/confirmation.ts'
import { consentUntil } from '../groups/contact-consent.store.ts'
import { announceChange } from '../groups/group.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { agreedUntil } from './contact-task.ts'
import { forgetWords } from './doubt/doubt.store.ts'

export interface FactsConfirmed {
  groupId: string
  /** At least one, each named: nobody confirms "everything". */
  facts: readonly Fact[]
  by: Confirmer
  how: ConfirmedHow
  /** Epoch milliseconds: that of the act it is part of, so that the two are known to belong together. */
  at: number
}

/** To be called in the turn to write: an import writes groups as it read them, and what came between would be lost. */
export async function confirmFacts(
  within: Queries,
  { groupId, facts, by, how, at }: FactsConfirmed,
): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  await addConfirmation(db, { id: newId(at), groupId, facts: [...facts], by, how, at })
  await forgetWords(db, groupId, facts)
  if (by === 'group' && facts.includes('contact')) await consentUntil(db, groupId, agreedUntil(at))
  await announceChange(db, [groupId])
}
