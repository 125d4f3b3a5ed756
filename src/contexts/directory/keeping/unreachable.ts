/** Letters come back: nobody is written to there again, and where the record shows that address, it is asked about (M03). */
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { readMailAddress, sameBox } from '#platform/mail/mail-address.ts'
import { openDoubt } from '../freshness/doubt.ts'
import { announceChange, loadGroups } from '../groups/group.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { contactTask, markUnreachable } from './contact-task.store.ts'
import { addDoubt } from './doubt/doubt.store.ts'

/** The next round is asked of the other contact. */
export async function contactUnreachable(within: Queries, taskId: string, now: number): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  const task = await contactTask(db, taskId)
  if (!task) return
  await markUnreachable(db, taskId, now)
  if (task.email !== null) await addressFails(within, { groupId: task.groupId, email: task.email }, now)
}

/** How to reach the group is due from now on, for everybody to see, where this is the address it shows. */
export async function addressFails(
  within: Queries,
  { groupId, email }: { groupId: string; email: string },
  now: number,
): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  const [group] = await loadGroups(db, [groupId])
  const shown = readMailAddress(group?.contact.email ?? '')
  if (!group || shown === null || sameBox(shown) !== sameBox(email)) return
  if (openDoubt(group, 'contact', now)?.by === 'post') return
  await addDoubt(db, { id: newId(now), groupId, fact: 'contact', words: null, by: 'post', at: now })
  await announceChange(db, [groupId])
}
