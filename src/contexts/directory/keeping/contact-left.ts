/** Whoever was asked about a group is asked no longer: how the group is reached may lead to them still, and is due at once (M03). */
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { essentialFacts } from '../freshness/freshness.ts'
import { announceChange, loadGroups } from '../groups/group.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { addDoubt } from './doubt/doubt.store.ts'

/** Where no way to reach the group is shown, nothing can lead to them. To be called in the transaction of their leaving. */
export async function contactLeft(within: Queries, groupId: string, at: number): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  const [group] = await loadGroups(db, [groupId])
  if (!group || group.life.state === 'ended' || !essentialFacts(group).includes('contact')) return
  await addDoubt(db, { id: newId(at), groupId, fact: 'contact', words: null, by: 'left', at })
  await announceChange(db, [groupId])
}
