/** A word that the desk took down by mistake: the facts stand as they were confirmed before. */
import type { Queries } from '#platform/db/queries.ts'
import { dropWord } from '../freshness/confirmation.store.ts'
import { announceChange } from '../groups/group.store.ts'
import { takeTurnSoon } from '../groups/large-change.store.ts'
import type { DirectoryTables } from '../tables.ts'

/**
 * @param at epoch milliseconds: the moment of the word
 * @throws {Problem} as `takeTurnSoon`
 */
export async function takeWordBack(within: Queries, word: { groupId: string; at: number }): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  await takeTurnSoon(db)
  if (await dropWord(db, word)) await announceChange(db, [word.groupId])
}
