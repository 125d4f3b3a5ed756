/** Entering a code: in the browser that asked for it, a few times at most, and once with success. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { hashOf } from '../hash-of.ts'
import type { SignInLibrary } from '../library/sign-in-library.ts'
import { endSession } from '../session/session.store.ts'
import type { IdentityTables } from '../tables.ts'
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
  await endAsk(db, ask.id)
  const old = before === null ? null : await library.sessionWith(before)
  if (old) await endSession(db, old.personId, old.id)
  return { ended: 'signed-in', cookie, email: ask.email, nextPath: ask.nextPath }
}
