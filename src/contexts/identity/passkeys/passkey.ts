/** A passkey: a device, or a keyring on several, that shows who somebody is. Only its public half is here. */

export interface Passkey {
  id: string
  personId: string
  /** As the device names it. */
  credentialId: string
  /** COSE, in base64url. */
  publicKey: string
  /** How often it was used, where the device counts; else 0 for ever. */
  counter: number
  /** What its person calls it. */
  name: string
  /** Epoch milliseconds. */
  addedAt: number
  usedAt: number | null
}

/** For one person. */
export const MOST_PASSKEYS = 10
const LONGEST_NAME = 60

/** What somebody typed as a passkey's name: one line without control characters; null where nothing is left of it. */
export function readPasskeyName(typed: string): string | null {
  const name = typed
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return [...name].slice(0, LONGEST_NAME).join('').trim() || null
}
