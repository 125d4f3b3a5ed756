/**
 * Documents that meet a want as well as any further way to meet it could: the others need not be looked at for them.
 * Whoever has a topic mostly has its names among the words, too.
 */
import { isMarked, type Marks, marksFor } from '../store/marks.ts'
import { FIELD_BITS, type PostingList } from '../store/postings.ts'
import { withRoom } from '../store/room.ts'
import type { Alternative } from './alternatives.ts'

export class SurelyMet {
  private marks: Marks = new Int32Array(0)
  private any = false

  begin(places: number): void {
    this.marks = withRoom(this.marks, marksFor(places))
    if (this.any) this.marks.fill(0)
    this.any = false
  }

  /** Adds the list from here on. */
  add({ items, size }: PostingList, from: number): void {
    const { marks } = this
    this.any = true
    for (let i = from; i < size; i++) {
      const place = items[i]! >>> FIELD_BITS
      marks[place >>> 5] = marks[place >>> 5]! | (1 << (place & 31))
    }
  }

  /** Takes out of the list, from here on, what was added. False: nothing was. */
  leaveOut(list: PostingList, from: number): boolean {
    if (this.any) list.size = keepOthers(list, from, this.marks)
    return this.any
  }

  get bytes(): number {
    return this.marks.byteLength
  }
}

/** For each way to meet a want: whether it is met so equally well in whatever field, and by none after it better. */
export function asGoodAsAnyAfter(ways: readonly Alternative[]): boolean[] {
  let best = 0
  return ways
    .toReversed()
    .map(({ weights }, after) => {
      const as = after > 0 && least(weights) >= best
      best = Math.max(best, most(weights))
      return as
    })
    .reverse()
}

/** Where no field is, there is no weight. */
const least = (weights: Uint8Array): number =>
  weights.reduce((a, b, fields) => (fields > 1 ? Math.min(a, b) : b))
const most = (weights: Uint8Array): number =>
  weights.reduce((a, b, fields) => (fields > 1 ? Math.max(a, b) : b))

function keepOthers({ items, size }: PostingList, from: number, marks: Marks): number {
  let kept = from
  for (let i = from; i < size; i++) if (!isMarked(marks, items[i]! >>> FIELD_BITS)) items[kept++] = items[i]!
  return kept
}
