/** Words with what they are about bound to them, filled up so that their length tells little. */

/** Bytes; beyond the last, whole steps of it. */
const LENGTHS = [256, 1024, 4096, 16_384] as const
const LAST = LENGTHS[LENGTHS.length - 1]!

export function padded(words: string, about: string): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify({ about, words }))
  const length = LENGTHS.find(one => text.length <= one) ?? Math.ceil(text.length / LAST) * LAST
  const bytes = new Uint8Array(length).fill(0x20)
  bytes.set(text)
  return bytes
}

/** Null where they are about something else: sealed words that were moved to another row say nothing there. */
export function unpadded(bytes: Uint8Array, about: string): string | null {
  const said: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (typeof said !== 'object' || said === null) return null
  const { about: own, words } = said as Record<string, unknown>
  return own === about && typeof words === 'string' ? words : null
}
