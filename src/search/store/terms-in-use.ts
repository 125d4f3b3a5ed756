/** Which words some document that can be found holds: the others are words of the removed, and are nobody's business. */
import type { Steps } from '../steps.ts'
import { type Columns, LIVE } from './columns.ts'
import { FIELD_BITS, PostingList } from './postings.ts'
import type { Segment } from './segment.ts'

/** Postings read at first: mostly one of them will do. */
const FEW = 8
/** Words of a step. */
const STEP = 8192

/**
 * By number of the word, of so many: 1 where it is in use.
 * @param whole whether nothing was removed from a segment: then there is nothing to look up
 */
export function* termsInUse(
  segments: readonly Segment[],
  whole: (segment: Segment) => boolean,
  columns: Columns,
  terms: number,
): Steps<Uint8Array> {
  const inUse = new Uint8Array(terms)
  const list = new PostingList()
  for (const segment of segments) {
    const nothingGone = whole(segment)
    for (const [i, term] of segment.terms.entries()) {
      if (i % STEP === STEP - 1) yield
      if (inUse[term]) continue
      inUse[term] = Number(
        nothingGone || [FEW, Infinity].some(most => anyLive(segment, i, most, columns, list)),
      )
    }
  }
  return inUse
}

function anyLive(segment: Segment, i: number, most: number, { state }: Columns, list: PostingList): boolean {
  list.size = 0
  segment.readAt(i, list, most)
  const { items, size } = list
  for (let at = 0; at < size; at++) if (state[items[at]! >>> FIELD_BITS] === LIVE) return true
  return false
}
