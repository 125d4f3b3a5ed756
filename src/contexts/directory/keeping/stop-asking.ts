/** A contact asks to be forgotten (M77). */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { DirectoryTables } from '../tables.ts'
import { confirmationAsk } from './confirmation-ask.store.ts'
import { contactTask } from './contact-task.store.ts'
import { eraseContact } from './erase-contact.ts'
import { recordContactAct } from './record-contact-act.ts'

/**
 * The address goes at once, and with it what was asked, what is open to the same box and where letters went. Pressed twice it
 * is as pressed once. Another task of the same box goes on.
 */
export async function stopAsking(queries: Queries, askId: string, clock: Clock): Promise<void> {
  await queries.transaction(async within => {
    const db = within.withTables<DirectoryTables>()
    const ask = await confirmationAsk(db, askId)
    const task = ask && (await contactTask(db, ask.contactTaskId))
    if (!task) return
    const at = clock.now()
    await eraseContact(within, task, at)
    await recordContactAct(within, { taskId: task.id, groupId: task.groupId, verb: 'stopped', at })
  })
}
