/** A contact brings the group back by one press on the page of their letter. */
import { recordAct } from '#platform/audit/act.store.ts'
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
    if (!(await bringBack(within, { groupId: ask.groupId, by: 'group', at }))) return
    const { contactTaskId: taskId, groupId } = ask
    await agreeAgain(db, taskId, at)
    await recordContactAct(within, { taskId, groupId, verb: 'brought-back', at })
  })
}

export interface BackByPhone {
  groupId: string
  /** Id of whoever sits at the desk. */
  who: string
}

/** The same, said on the phone. @returns whether it was away @throws {Problem} `too-many` as `takeTurnSoon` */
export function bringBackByPhone(
  queries: Queries,
  { groupId, who }: BackByPhone,
  clock: Clock,
): Promise<boolean> {
  return queries.transaction(async within => {
    await takeTurnSoon(within.withTables<DirectoryTables>())
    const at = clock.now()
    if (!(await bringBack(within, { groupId, by: 'desk', at }))) return false
    await recordAct(within, { by: 'worker', who, verb: 'brought-back', about: 'group', groupId, at })
    return true
  })
}
