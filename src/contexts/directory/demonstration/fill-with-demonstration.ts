/** Writes the demonstration county into an empty directory. */
import type { Kysely } from 'kysely'
import { countGroups } from '../groups/group.store.ts'
import { takeTurnToWrite } from '../groups/large-change.store.ts'
import { saveGroups } from '../groups/save-groups.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { markDemonstration } from './demonstration.store.ts'
import { type DemonstrationAsked, demonstrationGroups } from './demonstration-groups.ts'

/**
 * How many groups were written; 0 where the directory already holds any, and then nothing is touched.
 * To be called inside a transaction: all of the county or none of it.
 */
export async function fillWithDemonstration(
  db: Kysely<DirectoryTables>,
  asked: DemonstrationAsked,
): Promise<number> {
  await takeTurnToWrite(db)
  if ((await countGroups(db)) > 0) return 0
  const groups = demonstrationGroups(asked)
  await saveGroups(db, groups, { newId: asked.newId })
  await markDemonstration(db)
  return groups.length
}
