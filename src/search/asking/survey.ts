/** Looks at each candidate once: how near it comes with the filters and without, and whether it is met online. */

import type { Filters } from '../facets/filters.ts'
import { FAILS } from '../facets/sieve.ts'
import { NO_RING, type Rings } from '../place/rings.ts'
import { type Columns, NONE } from '../store/columns.ts'
import { withRoom } from '../store/room.ts'
import type { Candidates } from './candidates.ts'

const UNFILTERED = 4
const ONLINE_PASSES = 0x100
const ONLINE = 0x200

/** The ring of the nearest gathering that passes the filters; `NO_RING` when none does. */
export const ringOf = (finding: number): number => finding & 15
/** The ring of the nearest gathering, filters let go. */
export const anyRingOf = (finding: number): number => (finding >>> UNFILTERED) & 15
/** Whether a gathering without a point passes the filters. */
export const passesOnline = (finding: number): boolean => (finding & ONLINE_PASSES) !== 0
/** Whether there is a gathering without a point. */
export const isOnline = (finding: number): boolean => (finding & ONLINE) !== 0

export class Survey {
  private columns: Columns
  private filters: Filters
  private rings: Rings
  /** By ring: candidates whose nearest passing gathering is there. */
  held = new Uint32Array(16)
  /** By candidate, for its first gathering. */
  private ring = new Uint8Array(0)
  private verdict = new Uint16Array(0)

  constructor(columns: Columns, filters: Filters, rings: Rings) {
    this.columns = columns
    this.filters = filters
    this.rings = rings
  }

  /**
   * `full`: the wants that all have to be met; 0 when any will do. `from`: those before were looked at already, and
   * `held` counts only the others.
   */
  look(candidates: Candidates, full: number, from = 0): void {
    const { met, findings, size } = candidates
    const { next } = this.columns
    const held = this.held.fill(0)
    const places = candidates.places.subarray(from, size)
    this.ring = withRoom(this.ring, size - from)
    this.verdict = withRoom(this.verdict, size - from)
    const { ring, verdict } = this
    this.rings.ringsOf(places, size - from, ring)
    this.filters.verdictsOf(places, size - from, verdict)
    for (let c = from; c < size; c++) {
      let finding = findingOf(ring[c - from]!, verdict[c - from]!)
      const further = next[places[c - from]!]!
      if (further !== NONE) finding = this.withFurther(finding, further)
      findings[c] = finding
      if (full === 0 || met[c] === full) held[finding & 15] = held[finding & 15]! + 1
    }
  }

  /** The best of a document's gatherings together. */
  private withFurther(first: number, further: number): number {
    const { next } = this.columns
    let ring = ringOf(first)
    let anyRing = anyRingOf(first)
    let online = first & (ONLINE | ONLINE_PASSES)
    for (let place = further; place !== NONE; place = next[place]!) {
      const finding = findingOf(this.rings.ringOf(place), this.filters.verdict(place))
      ring = Math.min(ring, ringOf(finding))
      anyRing = Math.min(anyRing, anyRingOf(finding))
      online |= finding & (ONLINE | ONLINE_PASSES)
    }
    return ring | (anyRing << UNFILTERED) | online
  }
}

/** What one gathering comes to, by its ring and whether it fails. */
const FINDINGS = Uint16Array.from({ length: 32 }, (_, i) => {
  const ring = i >>> 1
  const fails = i & 1
  if (ring === NO_RING) return NO_RING | (NO_RING << UNFILTERED) | (fails ? ONLINE : ONLINE | ONLINE_PASSES)
  return (fails ? NO_RING : ring) | (ring << UNFILTERED)
})

function findingOf(ring: number, verdict: number): number {
  const fails = ((verdict & FAILS) + FAILS) >>> 14
  return FINDINGS[ring * 2 + fails]!
}
