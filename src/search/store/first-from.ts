/** Where a place stands in a row of postings that is in order: from where one like it stood, in steps twice as wide each time, then in halves. */
import { FIELD_BITS } from './postings.ts'

/**
 * The first posting of this place or one after it; `to` where all come before.
 * @param near anywhere from `from` to `to`; the nearer it is, the sooner this is done
 */
export function firstFrom(
  items: Uint32Array,
  place: number,
  { from, to }: { from: number; to: number },
  near: number,
): number {
  let low = from
  let high = to
  let step = 16
  if (near < to && items[near]! >>> FIELD_BITS < place) {
    low = near + 1
    while (low + step < to && items[low + step]! >>> FIELD_BITS < place) {
      low += step + 1
      step *= 2
    }
    high = Math.min(to, low + step)
  } else {
    high = near
    while (high - step > from && items[high - step]! >>> FIELD_BITS >= place) {
      high -= step
      step *= 2
    }
    low = Math.max(from, high - step)
  }
  while (low < high) {
    const middle = (low + high) >>> 1
    if (items[middle]! >>> FIELD_BITS < place) low = middle + 1
    else high = middle
  }
  return low
}
