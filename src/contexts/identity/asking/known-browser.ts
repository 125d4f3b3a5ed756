/**
 * A browser in which somebody has signed in before. Letters asked for there are counted apart, so that strangers who type
 * her address cannot use up hers. The mark opens nothing, and without our key nobody can make one.
 */
import { timingSafeEqual } from 'node:crypto'
import { hashOf, keyedHash } from '../hash-of.ts'

const DAY = 86_400_000
export const KNOWN_DAYS = 90

const markOf = (key: Buffer, email: string, endsAt: number): string =>
  keyedHash(key, 'known browser', email, String(endsAt))

/** For the browser's cookie. @param email in small letters */
export function sealKnown(key: Buffer, email: string, now: number): string {
  const endsAt = now + KNOWN_DAYS * DAY
  return `${endsAt}.${markOf(key, email, endsAt)}`
}

/** What this browser's letters are counted by; null for one that this address was never signed in from, or long ago. */
export function readKnown(key: Buffer, email: string, cookie: string | null, now: number): string | null {
  const [ends = '', mark = ''] = cookie?.split('.') ?? []
  const endsAt = Number(ends)
  const [ours, theirs] = [Buffer.from(markOf(key, email, endsAt)), Buffer.from(mark)]
  if (ours.length !== theirs.length || !timingSafeEqual(ours, theirs) || now >= endsAt) return null
  return hashOf(`${ends}.${mark}`)
}
