/** Gives somebody a task here, or ends all they hold. Nobody can do either for themselves: sign-up is closed. */

import { recordAct } from '#platform/audit/act.store.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { noteErasure } from '#platform/erasures/erasure.store.ts'
import { newId } from '#platform/ids.ts'
import { sameBox } from '#platform/mail/mail-address.ts'
import { forgetAsksOf } from '../asking/sign-in-ask.store.ts'
import { removePasskeysOf } from '../passkeys/passkey.store.ts'
import { endSessionsOf } from '../session/session.store.ts'
import type { IdentityTables } from '../tables.ts'
import type { Task } from './task.ts'
import { addPerson, addTask, endTasks, personByEmail } from './task-held.store.ts'

/** The kind of erasure. */
export const RELEASED = 'released'

/** @returns false where they hold it already */
export function invite(
  queries: Queries,
  asked: { email: string; task: Task },
  clock: Clock,
): Promise<boolean> {
  const now = clock.now()
  return queries.transaction(async within => {
    const db = within.withTables<IdentityTables>()
    const personId = await addPerson(db, { id: newId(now), email: sameBox(asked.email) }, now)
    const added = await addTask(db, { id: newId(now), personId, task: asked.task, scope: null }, now)
    if (added) await recordFromCli(within, { verb: 'invited', personId, reason: asked.task, at: now })
    return added
  })
}

/**
 * From this moment on they are a visitor like any other, wherever they were signed in.
 * @returns how many tasks came to an end; null where nobody with this address works here
 */
export function release(queries: Queries, email: string, clock: Clock): Promise<number | null> {
  return queries.transaction(async within => {
    const db = within.withTables<IdentityTables>()
    const person = await personByEmail(db, sameBox(email))
    if (!person) return null
    await endSessionsOf(db, person.id)
    await removePasskeysOf(db, person.id)
    await forgetAsksOf(db, person.email)
    const at = clock.now()
    await recordFromCli(within, { verb: 'released', personId: person.id, at })
    await noteErasure(within, { kind: RELEASED, subject: person.id, at })
    return endTasks(db, person.id, at)
  })
}

/** Both are done at the machine itself, by whoever keeps it. */
const recordFromCli = (
  within: Queries,
  act: { verb: 'invited' | 'released'; personId: string; reason?: Task; at: number },
): Promise<void> => {
  const { personId, ...rest } = act
  return recordAct(within, { by: 'cli', about: 'person', aboutId: personId, ...rest })
}
