/** Entering a code: in the browser that asked for it, a few times at most, and once with success. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { hashOf } from '../hash-of.ts'
import type { SignInLibrary } from '../library/sign-in-library.ts'
import { recordWorkerAct } from '../record-worker-act.ts'
import { endSession } from '../session/session.store.ts'
import type { IdentityTables } from '../tables.ts'
import { personByEmail } from '../tasks/task-held.store.ts'
import { endAsk, takeTry } from './sign-in-ask.store.ts'
import { digitsOf, MOST_TRIES } from './sign-in-ask.ts'

export type Entered =
  /** The cookie's new value, and the path they were going to. */
  | { ended: 'signed-in'; cookie: string; email: string; nextPath: string | null }
  | { ended: 'wrong' }
  /** Too late, too often, or never asked for in this browser. */
  | { ended: 'over' }

export interface Entering {
  /** What the asking browser holds. */
  key: string | null
  typed: string
  /** The cookie of a session this browser had: it ends, whoever's it was. */
  before: string | null
}

export async function enterCode(
  { queries, clock, library }: { queries: Queries; clock: Clock; library: SignInLibrary },
  { key, typed, before }: Entering,
): Promise<Entered> {
  const db = queries.withTables<IdentityTables>()
  const ask = key === null ? null : await takeTry(db, hashOf(key), clock.now())
  if (!ask) return { ended: 'over' }
  const cookie = await library.enterCode(ask, digitsOf(typed))
  if (cookie === null) return { ended: ask.tries < MOST_TRIES ? 'wrong' : 'over' }
  const old = before === null ? null : await library.sessionWith(before)
  // Where this cannot be kept, the browser gets no cookie, and the session that was begun opens for nobody.
  await queries.transaction(async within => {
    const tables = within.withTables<IdentityTables>()
    await endAsk(tables, ask.id)
    if (old) await endSession(tables, old.personId, old.id)
    const person = await personByEmail(tables, ask.email)
    if (person) await recordWorkerAct(within, { personId: person.id, verb: 'signed-in', at: clock.now() })
  })
  return { ended: 'signed-in', cookie, email: ask.email, nextPath: ask.nextPath }
}
