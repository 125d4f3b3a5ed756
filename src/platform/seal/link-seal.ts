/**
 * Words that only whoever holds a link can read: the link carries the secret half of a key and is stored nowhere. The database
 * knows the public half and a mark to find the row by. A slip in the link is noticed: its last signs are a sum over the rest.
 */
import { createHash } from 'node:crypto'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { openBy, sealFor } from './age.ts'

export interface NewLink {
  /** For the address: 58 small letters and digits. */
  token: string
  /** Public: anybody may seal to it. */
  recipient: string
  /** Finds the row again; tells nothing of the token. */
  mark: string
}

const SECRET = 'AGE-SECRET-KEY-1'
/** The signs of bech32: no 1, b, i, o. */
const TOKEN = /^[02-9ac-hj-np-z]{58}$/

/** What a permission asks for: an address of this shape. Whether anything stands behind it, its page finds out. */
export const SEALED_LINK = 'sealed-link'

export const isLinkToken = (token: string): boolean => TOKEN.test(token)

const identityOf = (token: string): string => SECRET + token.toUpperCase()

export async function newLink(): Promise<NewLink> {
  const identity = await generateX25519Identity()
  const token = identity.slice(SECRET.length).toLowerCase()
  return { token, recipient: await identityToRecipient(identity), mark: markOfLink(token) }
}

/** The same for the same token. */
export const markOfLink = (token: string): string =>
  createHash('sha256').update('link mark\n').update(token).digest('base64url')

/** @param about the row and column they will stand in */
export const sealToLink = (recipient: string, words: string, about: string): Promise<Buffer> =>
  sealFor([recipient], words, about)

/** Null for a link that is none, or another's, and for words that are about something else. */
export const openWithLink = async (
  token: string,
  bytes: Uint8Array,
  about: string,
): Promise<string | null> => (isLinkToken(token) ? openBy([identityOf(token)], bytes, about) : null)

/** A link again from its token; null where it is none of ours, a slip in it among them. */
export async function linkOf(token: string): Promise<NewLink | null> {
  if (!isLinkToken(token)) return null
  try {
    return { token, recipient: await identityToRecipient(identityOf(token)), mark: markOfLink(token) }
  } catch {
    return null
  }
}
