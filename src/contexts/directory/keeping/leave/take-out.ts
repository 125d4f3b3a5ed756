/** A contact takes the group out of the directory, from a letter (M79). */
import { recordAct } from '#platform/audit/act.store.ts'
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { loadGroups } from '../../groups/group.store.ts'
import { takeTurnSoon } from '../../groups/large-change.store.ts'
import type { DirectoryTables } from '../../tables.ts'
import { findAsk } from '../answer-ask.ts'
import { noteContactErased } from '../erase-contact.ts'
import { UNDER_MANDATE } from '../mandate/done-under-mandate.ts'
import { keepWithin } from '../mandate/limits.ts'
import { mandateOf } from '../mandate/mandate.store.ts'
import { recordContactAct } from '../record-contact-act.ts'
import { removeGroup } from './remove-group.ts'

/**
 * Kept when this resolves; a press sent twice counts once.
 * @throws {Problem} `not-found` as `findAsk`; `too-many` as `takeTurnSoon`. Nothing is kept then
 */
export async function takeOut(
  queries: Queries,
  { askId, key, sendsLetters }: { askId: string; key: string; sendsLetters: boolean },
  clock: Clock,
): Promise<void> {
  const at = clock.now()
  const today = new Date(at).toISOString().slice(0, 10)
  await onceOnly(queries, { act: `take-out\n${askId}`, key, today }, async within => {
    await takeTurnSoon(within.withTables<DirectoryTables>())
    const { ask, group } = await findAsk(within, askId, clock)
    const { contactTaskId: pressedBy } = ask
    await noteContactErased(within, { task: pressedBy, groupId: group.id, at })
    await removeGroup(within, { group, at, by: 'group', pressedBy, tellOthers: sendsLetters })
    await recordContactAct(within, { taskId: pressedBy, groupId: group.id, verb: 'took-out', at })
  })
}

export interface DeskTakeOut {
  groupId: string
  /** Id of whoever sits at the desk. */
  who: string
  key: string
  sendsLetters: boolean
}

/**
 * The group asked the desk to do it, and has allowed that. Every contact who can be written to hears of it.
 * @throws {BeyondLimits} where it has not
 * @throws {Problem} `not-found` where the group has gone; `too-many` as `takeTurnSoon`. Nothing is kept then
 */
export async function takeOutForGroup(
  queries: Queries,
  { groupId, who, key, sendsLetters }: DeskTakeOut,
  clock: Clock,
): Promise<void> {
  const at = clock.now()
  const today = new Date(at).toISOString().slice(0, 10)
  await onceOnly(queries, { act: `take-out\n${groupId}`, key, today }, async within => {
    const db = within.withTables<DirectoryTables>()
    await takeTurnSoon(db)
    const [group] = await loadGroups(db, [groupId])
    if (!group) throw new Problem('not-found')
    keepWithin('take-out', (await mandateOf(db, groupId, at)) !== null)
    await removeGroup(within, { group, at, by: 'group', pressedBy: null, tellOthers: sendsLetters })
    const act = { verb: 'took-out', about: 'group', reason: UNDER_MANDATE, groupId, at }
    await recordAct(within, { by: 'worker', who, ...act })
  })
}
