/** A contact asks to be forgotten (M77). */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { forgetAddress } from '#platform/mail/forget-letters.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { endClaimsTo } from './claim/claim.store.ts'
import { asksOf, confirmationAsk } from './confirmation-ask.store.ts'
import { contactTask, endContactTask } from './contact-task.store.ts'
import { endHandoversOf } from './handover/handover.store.ts'
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
    const asks = (await asksOf(db, [task.groupId])).get(task.groupId) ?? []
    const asked = asks.filter(({ contactTaskId }) => contactTaskId === task.id).map(({ id }) => id)
    await endContactTask(db, task.id)
    const [{ id: taskId, groupId }, at] = [task, clock.now()]
    await recordContactAct(within, { taskId, groupId, verb: 'stopped', at })
    if (task.email === null) return
    const claims = await endClaimsTo(db, task.email)
    const handovers = await endHandoversOf(db, task.email)
    const about = { ask: asked, claim: claims, handover: handovers }
    await forgetAddress(within, { address: task.email, about, now: at })
  })
}
