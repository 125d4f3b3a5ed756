/** Names for things: ids that sort by time, and short codes for print. */
import { randomBytes, randomFillSync } from 'node:crypto'
import { LENGTH, SIGNS } from './short-code.ts'

export { readShortCode } from './short-code.ts'

/**
 * A UUID version 7 (RFC 9562) for this moment: unique without asking anybody, and close together in an index.
 * `now` is in epoch milliseconds. It tells when it was made, so it is not for things whose time is private.
 */
export function newId(now: number): string {
  const bytes = nextRandom()
  bytes.writeUIntBE(now, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const ID_BYTES = 16
/** Random bytes are fetched for many ids at once: each fetching takes longer than all else about an id. */
const pool = Buffer.alloc(ID_BYTES * 256)
let used = pool.length

function nextRandom(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += ID_BYTES
  return pool.subarray(used - ID_BYTES, used)
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export const isId = (text: string): boolean => ID.test(text)

/** When an id was made, in epoch milliseconds. */
export const timeOfId = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)

/** A code for `/g/{code}` on print, such as `k7m2xpd`: 4.6 thousand million of them, so typing errors seldom meet another. */
export function newShortCode(): string {
  let code = ''
  while (code.length < LENGTH)
    // Bytes beyond the last whole round of signs would favour the first ones.
    for (const byte of randomBytes(LENGTH * 2))
      if (byte < 240 && code.length < LENGTH) code += SIGNS[byte % SIGNS.length]
  return code
}

/** Said to a person with "something went wrong", and written to the log: joins the two without naming anybody. */
export function newReference(): string {
  const code = newShortCode()
  return `${code.slice(0, 3)}-${code.slice(3)}`
}
