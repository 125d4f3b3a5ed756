/**
 * What a device is asked to sign: random, for one purpose, for a few minutes, and held by the asking browser alone. Nothing
 * is stored for it until it was answered, so that asking without end fills nothing.
 */
import { timingSafeEqual } from 'node:crypto'
import { keyedHash, newSecret } from '../hash-of.ts'

/** `enter`: sign in. `add`: a new passkey, in one session. */
export type Purpose = { of: 'enter' } | { of: 'add'; sessionId: string }

export interface Challenge {
  /** base64url, 32 bytes. */
  value: string
  /** Epoch milliseconds. */
  endsAt: number
}

const MINUTE = 60_000
export const CHALLENGE_LASTS = 5 * MINUTE

const about = (purpose: Purpose): string => (purpose.of === 'add' ? purpose.sessionId : '')
const markOf = (key: Buffer, purpose: Purpose, { value, endsAt }: Challenge): string =>
  keyedHash(key, `passkey ${purpose.of}`, about(purpose), value, String(endsAt))

export const newChallenge = (now: number): Challenge => ({
  value: newSecret(),
  endsAt: now + CHALLENGE_LASTS,
})

/** For the asking browser's cookie. */
export const sealChallenge = (key: Buffer, purpose: Purpose, challenge: Challenge): string =>
  `${challenge.value}.${challenge.endsAt}.${markOf(key, purpose, challenge)}`

/** Null where it was not made by us for this purpose, or its time is over. */
export function readChallenge(
  key: Buffer,
  purpose: Purpose,
  cookie: string | null,
  now: number,
): Challenge | null {
  const [value = '', ends = '', mark = ''] = cookie?.split('.') ?? []
  const challenge = { value, endsAt: Number(ends) }
  const [ours, theirs] = [Buffer.from(markOf(key, purpose, challenge)), Buffer.from(mark)]
  if (ours.length !== theirs.length || !timingSafeEqual(ours, theirs)) return null
  return now < challenge.endsAt ? challenge : null
}
