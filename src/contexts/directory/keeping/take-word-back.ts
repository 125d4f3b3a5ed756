/** A word that was given, or taken down on the phone, by mistake: the facts, and how long the group agreed to be reached, stand as before. */
import type { Queries } from '#platform/db/queries.ts'
import { dropWord } from '../freshness/confirmation.store.ts'
import type { ConfirmedHow } from '../freshness/confirmation.ts'
import { consentUntil } from '../groups/contact-consent.store.ts'
import { announceChange, loadGroups } from '../groups/group.store.ts'
import { takeTurnSoon } from '../groups/large-change.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { agreedUntil } from './contact-task.ts'
import { reopenSettledBy } from './proposals/proposal.store.ts'

/**
 * @param at epoch milliseconds: the moment of the word
 * @throws {Problem} as `takeTurnSoon`
 */
export async function takeWordBack(
  within: Queries,
  word: { groupId: string; how: ConfirmedHow; at: number },
): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  await takeTurnSoon(db)
  if (!(await dropWord(db, word))) return
  await reopenSettledBy(db, word)
  const [group] = await loadGroups(db, [word.groupId])
  const said = group?.confirmations.filter(({ fact, by }) => fact === 'contact' && by === 'group') ?? []
  const last = Math.max(...said.map(({ at }) => at))
  await consentUntil(db, word.groupId, said.length > 0 ? agreedUntil(last) : null)
  await announceChange(db, [word.groupId])
}
