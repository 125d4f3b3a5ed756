/** A number for a place, which leads back to it on any machine and in any year: towns by theirs in GeoNames, all else by its key. */
import type { FoundPlace } from './place-name.ts'

/** More than GeoNames will have given out in our time; it counts some thirteen million. */
const TOWNS = 40_000_000
/** So wide that among ten thousand areas hardly two meet in one number. */
const NAMED = 1_000_000_000

/** Every number of a place is below. */
export const PLACE_NUMBERS = TOWNS + NAMED

/** The key of the town with this number; null where the number is of a place known by name. */
export const townKey = (number: number): string | null => (number > 0 && number < TOWNS ? `g${number}` : null)

/** Null for what has no number of its own: a postcode is too close to somebody's door to stand on paper. */
export function placeNumber({ key }: Pick<FoundPlace, 'key'>): number | null {
  if (/^g[1-9]\d{0,7}$/.test(key)) return Number(key.slice(1)) < TOWNS ? Number(key.slice(1)) : null
  return key.startsWith('r-') || key.startsWith('x-') ? TOWNS + (hash(key) % NAMED) : null
}

/** FNV-1a, 32 bits: the same everywhere and for ever. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0
  return sum
}
