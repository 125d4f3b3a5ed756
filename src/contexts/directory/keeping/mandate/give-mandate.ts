/** A group lets the desk act for it, or takes that back; every contact hears of it by letter (M74). */
import { recordAct } from '#platform/audit/act.store.ts'
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { newId } from '#platform/ids.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import { loadGroups } from '../../groups/group.store.ts'
import type { DirectoryTables } from '../../tables.ts'
import { takeTurnToAsk } from '../claim/claim.store.ts'
import { contactTasksOf } from '../contact-task.store.ts'
import { reachable } from '../contact-task.ts'
import { addMandate, endMandates } from './mandate.store.ts'
import { type GivenAs, type GivenHow, mandateUntil } from './mandate.ts'

/** The kind of letter. */
export const MANDATE_LETTER = 'mandate'

/** Who pressed: a contact of the group by the id of their task, or somebody at the desk. */
export interface PressedBy {
  by: 'contact' | 'worker'
  who: string
}

export interface MandateGiven {
  groupId: string
  how: GivenHow
  as: GivenAs
  pressed: PressedBy
  /** Of the form, so that one sent twice counts once. */
  key: string
}

/**
 * It takes the place of one that stands. Kept when this resolves, and the letters with it.
 * @throws {Problem} `not-found` where the group has gone
 */
export async function giveMandate(
  queries: Queries,
  { groupId, how, as, pressed, key }: MandateGiven,
  clock: Clock,
): Promise<void> {
  const at = clock.now()
  const today = new Date(at).toISOString().slice(0, 10)
  await onceOnly(queries, { act: `give-mandate\n${groupId}`, key, today }, async within => {
    const db = within.withTables<DirectoryTables>()
    await takeTurnToAsk(db, groupId, '')
    if ((await loadGroups(db, [groupId])).length === 0) throw new Problem('not-found')
    await endMandates(db, groupId, at)
    const id = newId(at)
    await addMandate(db, { id, groupId, how, as, givenAt: at, endsAt: mandateUntil(at) })
    const act = { verb: 'gave-mandate', about: 'mandate', aboutId: id, reason: how, groupId, at }
    await recordAct(within, { ...pressed, ...act })
    const tasks = (await contactTasksOf(db, [groupId])).get(groupId) ?? []
    for (const { id: task, email, language } of reachable(tasks, at))
      await askToSend(
        within,
        { kind: MANDATE_LETTER, about: { mandate: id, task }, to: email, language },
        clock,
      )
  })
}

/** At once. Where none stands nothing changes. */
export async function takeMandateBack(
  queries: Queries,
  { groupId, pressed }: { groupId: string; pressed: PressedBy | null },
  clock: Clock,
): Promise<void> {
  await queries.transaction(async within => {
    const at = clock.now()
    if (!(await endMandates(within.withTables<DirectoryTables>(), groupId, at))) return
    const act = { verb: 'ended-mandate', about: 'mandate', groupId, at }
    await recordAct(within, { ...(pressed ?? { by: 'contact', who: null }), ...act })
  })
}
