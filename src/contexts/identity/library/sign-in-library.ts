/** What we ask of the sign-in library. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { SignInAsk } from '../asking/sign-in-ask.ts'

export interface SignInLibraryParts {
  queries: Queries
  clock: Clock
  /** 32 random bytes that are not in the database. */
  key: Buffer
  /** Without a slash at the end. */
  baseUrl: string
}

export interface OpenSession {
  id: string
  personId: string
  email: string
  /** Epoch milliseconds. */
  startedAt: number
}

export interface SignInLibrary {
  /** A new code for this asking; one made before is no longer good. */
  makeCode(ask: SignInAsk): Promise<string>
  /** The value of the session's cookie; null where the code is not right, used already, too old, or of nobody here. */
  enterCode(ask: SignInAsk, code: string): Promise<string | null>
  /** The value of the session's cookie, for somebody who has shown who they are in another way than by a code. */
  openSession(personId: string): Promise<string>
  /** Who has the cookie with this value; that it was used is noted. Null where it is over or was never given. */
  sessionWith(value: string): Promise<OpenSession | null>
}
