/** Small, well-mixed hashes. Not for secrets. */
import type { Key } from '../document.ts'

/** Spreads a 32-bit number over all 32 bits. */
export function mix(n: number): number {
  let h = n | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) h = Math.imul(h ^ units[i]!, 0x01000193)
  return mix(h)
}

export function hashKey(key: Key): number {
  if (typeof key === 'number')
    return mix(Number.isInteger(key) ? key ^ Math.floor(key / 2 ** 32) : key * 2 ** 20)
  let h = 0x811c9dc5
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193)
  return mix(h)
}

/** Numbers before texts; each in its own order. */
export function compareKeys(a: Key, b: Key): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
