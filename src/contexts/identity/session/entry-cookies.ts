/** What a browser is told to keep and to drop when somebody is let in. */
import { KNOWN_DAYS, sealKnown } from '../asking/known-browser.ts'
import type { Identity } from '../identity.ts'
import { WHOLE } from './session.ts'

const DAY_SECONDS = 86_400

/** @returns headers; @param cookie the session's value */
export const entryCookies = (
  { cookies, clock, key }: Pick<Identity, 'cookies' | 'clock' | 'key'>,
  { cookie, email }: { cookie: string; email: string },
): string[] => [
  cookies.session.set(cookie, WHOLE / 1000),
  cookies.known.set(sealKnown(key, email, clock.now()), KNOWN_DAYS * DAY_SECONDS),
]
