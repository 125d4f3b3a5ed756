/** A contact takes the group out of the directory, from a letter (M79). */
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { takeTurnSoon } from '../../groups/large-change.store.ts'
import type { DirectoryTables } from '../../tables.ts'
import { findAsk } from '../answer-ask.ts'
import { noteContactErased } from '../erase-contact.ts'
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
