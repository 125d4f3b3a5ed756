/**
 * The sign-in library, set up for what we promise: sign-up closed, codes and tokens hashed, nothing kept of devices, no
 * address of its own. Loaded when somebody first signs in: it takes most of a second.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { isAPIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { emailOTP } from 'better-auth/plugins/email-otp'
import { newId } from '#platform/ids.ts'
import { CODE_DIGITS, MOST_TRIES, type SignInAsk } from '../asking/sign-in-ask.ts'
import { keyedHash } from '../hash-of.ts'
import { IDLE, NOTED_EVERY } from '../session/session.ts'
import { libraryAdapter } from './library-adapter.ts'
import { libraryRows } from './library-rows.store.ts'
import { libraryTime } from './library-time.ts'
import { openedForPerson } from './opened-for-person.ts'
import type { SignInLibrary, SignInLibraryParts } from './sign-in-library.ts'

/** Never seen by a browser: ours carries the value under its own name. */
const COOKIE = 'session'
const IDLE_SECONDS = IDLE / 1000

export function openLibrary(parts: SignInLibraryParts): SignInLibrary {
  const asking = new AsyncLocalStorage<SignInAsk>()
  const auth = setUp(parts, () => {
    const ask = asking.getStore()
    if (!ask) throw new Error('a code belongs to an asking')
    return ask
  })
  return {
    makeCode: ask =>
      asking.run(ask, () => auth.api.createVerificationOTP({ body: { email: ask.email, type: 'sign-in' } })),
    async enterCode(ask, otp) {
      const answer = await asking
        .run(ask, () =>
          auth.api.signInEmailOTP({
            body: { email: ask.email, otp },
            headers: new Headers(),
            returnHeaders: true,
          }),
        )
        .catch(refusal)
      return answer ? cookieIn(answer.headers) : null
    },
    async openSession(personId) {
      const body = { personId }
      const { headers } = await auth.api.openSession({ body, returnHeaders: true }).catch(underlying)
      const value = cookieIn(headers)
      if (value === null) throw new Error('the library gave no cookie')
      return value
    },
    async sessionWith(value) {
      const headers = new Headers({ cookie: `${COOKIE}=${value}` })
      const found = await auth.api.getSession({ headers }).catch(underlying)
      if (!found) return null
      const { session, user } = found
      const startedAt = libraryTime(parts.clock).ours(session.createdAt)
      return { id: session.id, startedAt, personId: user.id, email: user.email }
    },
  }
}

function cookieIn(headers: Headers): string | null {
  const set = headers.getSetCookie().find(each => each.startsWith(`${COOKIE}=`))
  return set?.slice(COOKIE.length + 1).split(';')[0] ?? null
}

function setUp({ queries, clock, key, baseUrl }: SignInLibraryParts, ask: () => SignInAsk) {
  return betterAuth({
    baseURL: baseUrl,
    secret: keyedHash(key, 'session cookies'),
    database: libraryAdapter(libraryRows(queries, libraryTime(clock))),
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    session: { expiresIn: IDLE_SECONDS, updateAge: NOTED_EVERY / 1000, cookieCache: { enabled: false } },
    verification: {
      storeIdentifier: { hash: async name => keyedHash(key, 'asking', name, ask().id) },
    },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: { name: COOKIE } },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId(clock.now()) },
    },
    plugins: [
      openedForPerson,
      emailOTP({
        disableSignUp: true,
        otpLength: CODE_DIGITS,
        allowedAttempts: MOST_TRIES,
        expiresIn: 600,
        storeOTP: { hash: async code => keyedHash(key, 'code', code, ask().id) },
        // Codes are asked for one by one and go by our own letters.
        sendVerificationOTP: () => Promise.reject(new Error('codes go by letter')),
      }),
    ],
  })
}

/** A wrong code, or one whose time is over. */
function refusal(error: unknown): null {
  if (isAPIError(error) && ['BAD_REQUEST', 'FORBIDDEN'].includes(String(error.status))) return null
  return underlying(error)
}

/** What went wrong beneath the library, such as a database that is away. */
function underlying(error: unknown): never {
  throw isAPIError(error) && error.cause ? error.cause : error
}
