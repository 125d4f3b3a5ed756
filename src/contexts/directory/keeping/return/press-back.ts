/** A contact brings the group back by one press on the page of their letter. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { takeTurnSoon } from '../../groups/large-change.store.ts'
import type { DirectoryTables } from '../../tables.ts'
import { findAsk } from '../answer-ask.ts'
import { agreeAgain } from '../contact-task.store.ts'
import { recordContactAct } from '../record-contact-act.ts'
import { bringBack } from './bring-back.ts'

/** Pressed twice it is as pressed once. @throws {Problem} as `findAsk`; `too-many` as `takeTurnSoon`: nothing is kept then */
export function pressBack(queries: Queries, askId: string, clock: Clock): Promise<void> {
  return queries.transaction(async within => {
    const db = within.withTables<DirectoryTables>()
    await takeTurnSoon(db)
    const { ask } = await findAsk(within, askId, clock)
    const at = clock.now()
    if (!(await bringBack(within, ask.groupId, at))) return
    const { contactTaskId: taskId, groupId } = ask
    await agreeAgain(db, taskId, at)
    await recordContactAct(within, { taskId, groupId, verb: 'brought-back', at })
  })
}
