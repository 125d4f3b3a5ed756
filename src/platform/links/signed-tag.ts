/**
 * A signed id that fits into the part of a mail address before the @: at most 64 signs, and servers on the way may make
 * small letters of large ones. Its mark is shorter than a link's; whoever guesses must ask us each time.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { LinkKey } from './signed-link.ts'

const ID_BYTES = 16
const MARK_BYTES = 8
const TAG = /^[0-9a-f]{48}$/i

/** @param purpose as of a link; never good for another */
export function signTag(key: LinkKey, purpose: string, id: string): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  return Buffer.concat([bytes, markOf(key, purpose, bytes)]).toString('hex')
}

/** The id in a tag of ours; null for any other. */
export function readTag(key: LinkKey, purpose: string, tag: string): string | null {
  if (!TAG.test(tag)) return null
  const bytes = Buffer.from(tag, 'hex')
  const id = bytes.subarray(0, ID_BYTES)
  if (!timingSafeEqual(bytes.subarray(ID_BYTES), markOf(key, purpose, id))) return null
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const markOf = (key: LinkKey, purpose: string, id: Buffer): Buffer =>
  createHmac('sha256', key).update(`tag\n${purpose}\n`).update(id).digest().subarray(0, MARK_BYTES)
