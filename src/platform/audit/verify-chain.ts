/** Reckons the chain of acts again from its first link, and holds it against heads that were kept elsewhere. */
import type { Queries } from '../db/queries.ts'
import { actsUnchained, linksAfter } from './act.store.ts'
import { markOf, NO_MARK } from './mark-of.ts'

/** How far the chain went at some moment, kept where the database is not. */
export interface Head {
  place: number
  mark: string
}

export type ChainFault =
  /** The act does not say what it said, or another stands in its place. */
  | { fault: 'changed'; place: number }
  /** A link, or the act of one, is not there. */
  | { fault: 'missing'; place: number }
  /** Acts beside the chain. */
  | { fault: 'unchained'; count: number }
  /** It ends before the head that was kept. */
  | { fault: 'cut-off'; place: number; kept: number }
  /** It is whole in itself, but not the one whose head was kept. */
  | { fault: 'rewritten'; place: number }

export interface ChainVerdict {
  /** Acts in the chain. */
  length: number
  /** The first fault found; null where it is whole. */
  fault: ChainFault | null
}

const AT_ONCE = 5_000

/** @param kept heads in any order; the more there are, the nearer a fault is told */
export async function verifyChain(queries: Queries, kept: readonly Head[]): Promise<ChainVerdict> {
  const keptMarks = new Map(kept.map(({ place, mark }) => [place, mark]))
  let [place, before] = [0, NO_MARK]
  for (;;) {
    const links = await linksAfter(queries, place, AT_ONCE)
    for (const link of links) {
      const next = place + 1
      const broken = (fault: ChainFault): ChainVerdict => ({ length: place, fault })
      if (link.place !== next || !link.act) return broken({ fault: 'missing', place: next })
      if (markOf({ ...link.act, place: next }, before) !== link.mark)
        return broken({ fault: 'changed', place: next })
      const known = keptMarks.get(next)
      if (known !== undefined && known !== link.mark) return broken({ fault: 'rewritten', place: next })
      place = next
      before = link.mark
    }
    if (links.length < AT_ONCE) break
  }
  return { length: place, fault: cutOff(place, kept) ?? (await besides(queries)) }
}

function cutOff(place: number, kept: readonly Head[]): ChainFault | null {
  const furthest = Math.max(0, ...kept.map(head => head.place))
  return furthest > place ? { fault: 'cut-off', place, kept: furthest } : null
}

async function besides(queries: Queries): Promise<ChainFault | null> {
  const count = await actsUnchained(queries)
  return count > 0 ? { fault: 'unchained', count } : null
}
