/** What was erased since a backup was made is erased again when it is restored (M77). */
import type { Queries } from '#platform/db/queries.ts'
import type { Erasure } from '#platform/erasures/erasure.ts'
import { loadGroups } from '../groups/group.store.ts'
import { takeTurnToWrite } from '../groups/large-change.store.ts'
import { materialKeeper } from '../placed/keeper.store.ts'
import { KEEPER_ERASED, stopKeeping } from '../placed/stop-keeping.ts'
import type { DirectoryTables } from '../tables.ts'
import { endClaim } from './claim/claim.store.ts'
import { contactTask } from './contact-task.store.ts'
import { CLAIM_ERASED, CONTACT_ERASED, eraseContact } from './erase-contact.ts'
import { dropHeldTask } from './leave/held-record.store.ts'
import { GROUP_BACK, GROUP_ERASED, removeGroup } from './leave/remove-group.ts'

/**
 * @param erasures all that are known, oldest first
 * @returns how many there was something left to erase for
 */
export async function eraseAgain(within: Queries, erasures: readonly Erasure[]): Promise<number> {
  const db = within.withTables<DirectoryTables>()
  await takeTurnToWrite(db)
  const cameBack = new Map(
    erasures.filter(({ kind }) => kind === GROUP_BACK).map(({ subject, at }) => [subject, at]),
  )
  let done = 0
  for (const { kind, subject, at } of erasures) {
    if (kind === CLAIM_ERASED && (await endClaim(db, subject))) done++
    if (kind === CONTACT_ERASED) {
      await dropHeldTask(db, subject)
      const task = await contactTask(db, subject)
      if (task) await eraseContact(within, task, at)
      if (task) done++
    }
    const keeper = kind === KEEPER_ERASED ? await materialKeeper(db, subject) : null
    if (keeper) {
      await stopKeeping(within, keeper, at)
      done++
    }
    if (kind === GROUP_ERASED && !((cameBack.get(subject) ?? -1) >= at)) {
      const [group] = await loadGroups(db, [subject])
      if (!group) continue
      await removeGroup(within, { group, at, by: 'group', pressedBy: null, tellOthers: false })
      done++
    }
  }
  return done
}
