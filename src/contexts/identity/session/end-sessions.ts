/** Being signed in comes to an end: here, elsewhere, or everywhere but here. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { Worker } from '../actor.ts'
import { recordWorkerAct } from '../record-worker-act.ts'
import type { IdentityTables } from '../tables.ts'
import { endOtherSessions, endSession } from './session.store.ts'

type Whose = Pick<Worker, 'personId' | 'sessionId'>

export function signOut(queries: Queries, { personId, sessionId }: Whose, clock: Clock): Promise<void> {
  return queries.transaction(async within => {
    await endSession(within.withTables<IdentityTables>(), personId, sessionId)
    await recordWorkerAct(within, { personId, verb: 'signed-out', session: sessionId, at: clock.now() })
  })
}

/** @param which the id of a session of theirs, or `others`: all but this one */
export function endElsewhere(
  queries: Queries,
  { personId, sessionId }: Whose,
  which: string,
  clock: Clock,
): Promise<void> {
  return queries.transaction(async within => {
    const db = within.withTables<IdentityTables>()
    const act = { personId, at: clock.now() }
    if (which === 'others') {
      await endOtherSessions(db, personId, sessionId)
      return recordWorkerAct(within, { ...act, verb: 'ended-other-sessions' })
    }
    // An id that is not one of theirs ends nothing, and nothing is written about it.
    if (await endSession(db, personId, which))
      await recordWorkerAct(within, { ...act, verb: 'ended-session', session: which })
  })
}
