/** A contact asks to be forgotten (M77). */
import { recordAct } from '#platform/audit/act.store.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { DirectoryTables } from '../tables.ts'
import { confirmationAsk } from './confirmation-ask.store.ts'
import { contactLeft } from './contact-left.ts'
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
    await contactLeft(within, task.groupId, at)
    await recordContactAct(within, { taskId: task.id, groupId: task.groupId, verb: 'stopped', at })
  })
}

export interface DeskStop {
  groupId: string
  /** Of the contact. */
  taskId: string
  /** Id of whoever sits at the desk. */
  who: string
}

/** The same, said on the phone. Everybody may have it done for themselves, mandate or not. */
export async function stopAskingByPhone(
  queries: Queries,
  { groupId, taskId, who }: DeskStop,
  clock: Clock,
): Promise<void> {
  await queries.transaction(async within => {
    const task = await contactTask(within.withTables<DirectoryTables>(), taskId)
    if (task?.groupId !== groupId) return
    const at = clock.now()
    await eraseContact(within, task, at)
    await contactLeft(within, groupId, at)
    const act = { verb: 'stopped', about: 'contact-task', aboutId: taskId, groupId, at }
    await recordAct(within, { by: 'worker', who, ...act })
  })
}
