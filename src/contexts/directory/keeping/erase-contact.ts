/** A contact's address goes: the task, what was asked, what is open to the same box, and where letters went (M77). */
import type { Queries } from '#platform/db/queries.ts'
import { noteErasure } from '#platform/erasures/erasure.store.ts'
import { forgetAddress } from '#platform/mail/forget-letters.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { endClaimsTo } from './claim/claim.store.ts'
import { asksOf } from './confirmation-ask.store.ts'
import { endContactTask, endTasksOfParts } from './contact-task.store.ts'
import type { ContactTask } from './contact-task.ts'
import { endHandoversOf } from './handover/handover.store.ts'

/** The kinds of erasure. */
export const CONTACT_ERASED = 'contact'
export const CLAIM_ERASED = 'claim'

/** Another task of the same box goes on. */
export async function eraseContact(within: Queries, task: ContactTask, at: number): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  const asked = await asksFor(within, { task: task.id, groupId: task.groupId })
  await noteContactErased(within, { task: task.id, groupId: task.groupId, at })
  await endContactTask(db, task.id)
  await endTasksOfParts(db, task)
  if (task.email === null) return
  const claims = await endClaimsTo(db, task.email)
  for (const id of claims) await noteErasure(within, { kind: CLAIM_ERASED, subject: id, at })
  const handovers = await endHandoversOf(db, task.email)
  const about = { ...aboutContact(task.id), ask: asked, claim: claims, handover: handovers }
  await forgetAddress(within, { address: task.email, about, now: at })
}

/** What every letter to a contact as such is about, whatever else it says. */
export const aboutContact = (taskId: string) => ({ task: [taskId], contact: [taskId] })

interface OfGroup {
  task: string
  groupId: string
}

const asksFor = async (within: Queries, { task, groupId }: OfGroup): Promise<string[]> =>
  ((await asksOf(within.withTables<DirectoryTables>(), [groupId])).get(groupId) ?? [])
    .filter(({ contactTaskId }) => contactTaskId === task)
    .map(({ id }) => id)

/**
 * Known from then on, so that a backup from before brings nobody back. The first question bears the id of the letter that was
 * agreed to: a backup older still has the address with that.
 */
export async function noteContactErased(
  within: Queries,
  { at, ...of }: OfGroup & { at: number },
): Promise<void> {
  for (const subject of await asksFor(within, of))
    await noteErasure(within, { kind: CLAIM_ERASED, subject, at })
  await noteErasure(within, { kind: CONTACT_ERASED, subject: of.task, at })
}
