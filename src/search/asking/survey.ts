/** Looks at each candidate once: how near it comes with the filters and without, and whether it is met online. */

import type { Filters } from '../facets/filters.ts'
import type { Passing } from '../facets/passing.ts'
import { FAILS } from '../facets/sieve.ts'
import { NO_RING, type Rings } from '../place/rings.ts'
import { type Columns, NONE } from '../store/columns.ts'
import { isMarked } from '../store/marks.ts'
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

  /** `full`: the wants that all have to be met; 0 when any will do. */
  look(candidates: Candidates, full: number): void {
    const { places, met, findings, size } = candidates
    const { several } = this.columns
    const held = this.held.fill(0)
    this.ring = withRoom(this.ring, size)
    this.verdict = withRoom(this.verdict, size)
    const { ring, verdict } = this
    this.rings.ringsOf(places, size, ring)
    this.filters.verdictsOf(places, size, verdict)
    for (let c = 0; c < size; c++) {
      const place = places[c]!
      const finding = isMarked(several, place)
        ? this.ofSeveral(place, true)
        : FINDINGS[ring[c]! * 2 + failing(verdict[c]!)]!
      findings[c] = finding
      if (full === 0 || met[c] === full) held[finding & 15] = held[finding & 15]! + 1
    }
  }

  /** The same where it is known who passes. Those before `from` were looked at already; `held` counts the others. */
  lookWhere(candidates: Candidates, { onMap, online }: Passing, from = 0): void {
    const { findings, size } = candidates
    const { several } = this.columns
    const held = this.held.fill(0)
    const places = candidates.places.subarray(from, size)
    this.ring = withRoom(this.ring, size - from)
    const { ring } = this
    this.rings.ringsOf(places, size - from, ring)
    for (let i = 0; i < places.length; i++) {
      const place = places[i]!
      const at = place >>> 5
      const passes = ((onMap[at]! | online[at]!) >>> (place & 31)) & 1
      const finding = isMarked(several, place)
        ? this.ofSeveral(place, passes === 1)
        : FINDINGS[ring[i]! * 2 + 1 - passes]!
      findings[from + i] = finding
      held[finding & 15] = held[finding & 15]! + 1
    }
  }

  get bytes(): number {
    return this.ring.byteLength + this.verdict.byteLength
  }

  /** The best of a document's gatherings together; `mayPass`: not all of them are known to fail. */
  private ofSeveral(document: number, mayPass: boolean): number {
    const { next } = this.columns
    let ring = NO_RING
    let anyRing = NO_RING
    let online = 0
    for (let place = document; place !== NONE; place = next[place]!) {
      const finding =
        FINDINGS[this.rings.ringOf(place) * 2 + (mayPass ? failing(this.filters.verdict(place)) : 1)]!
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

/** 1 when something failed, else 0. */
const failing = (verdict: number): number => ((verdict & FAILS) + FAILS) >>> 14
