/**
 * Links that only whoever got the letter can have: an id and a mark over it, made with a key that is not in the database.
 * Nothing is stored for a link, so a letter tried again carries the same one, and a stolen copy of the database makes none.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** 32 random bytes. */
export type LinkKey = Buffer & { readonly linkKey?: never }

const ID_BYTES = 16
const MARK_BYTES = 16
const TOKEN = /^[A-Za-z0-9_-]{43}$/

/** @param purpose says what the link is for, so that one is never good for another */
export function signLink(key: LinkKey, purpose: string, id: string): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  return Buffer.concat([bytes, markOf(key, purpose, bytes)]).toString('base64url')
}

/** The id in a link of ours; null for any other. Takes as long for a nearly right one as for a wrong one. */
export function readLink(key: LinkKey, purpose: string, token: string): string | null {
  if (!TOKEN.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const id = bytes.subarray(0, ID_BYTES)
  if (!timingSafeEqual(bytes.subarray(ID_BYTES), markOf(key, purpose, id))) return null
  const hex = id.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const markOf = (key: LinkKey, purpose: string, id: Buffer): Buffer =>
  createHmac('sha256', key).update(`${purpose}\n`).update(id).digest().subarray(0, MARK_BYTES)
