/** Of a hit's gatherings, the one to speak of: the nearest, or the soonest, among those in reach that pass the filters. */

import type { Filters } from '../facets/filters.ts'
import { FAILS, PREFERRED } from '../facets/sieve.ts'
import { NO_RING, type Rings } from '../place/rings.ts'
import type { SortOrder } from '../query.ts'
import { type Columns, NEVER, NONE } from '../store/columns.ts'
import { isMarked } from '../store/marks.ts'
import type { Reach } from './reach.ts'

export class GatheringPicker {
  /** The place of the one picked, its number in the document, and whether any that passes is preferred. */
  place = NONE
  number = 0
  preferred = false
  private columns: Columns
  private filters: Filters
  private rings: Rings

  constructor(columns: Columns, filters: Filters, rings: Rings) {
    this.columns = columns
    this.filters = filters
    this.rings = rings
  }

  /** `online`: the document is in only by gatherings without a point. */
  pick(document: number, online: boolean, sort: SortOrder, reach: Reach): void {
    if (isMarked(this.columns.several, document)) this.pickOf(document, online, sort, reach)
    else {
      this.place = document
      this.number = 0
      this.preferred = (this.filters.verdict(document) & PREFERRED) !== 0
    }
  }

  private pickOf(document: number, online: boolean, sort: SortOrder, reach: Reach): void {
    const { next, nextAt } = this.columns
    this.place = NONE
    this.preferred = false
    let bestFirst = Infinity
    let bestSecond = Infinity
    for (let place = document, number = 0; place !== NONE; place = next[place]!, number++) {
      const ring = this.rings.ringOf(place)
      if ((ring === NO_RING) !== online || !reach.takes(ring)) continue
      const verdict = this.filters.verdict(place)
      if (verdict & FAILS) continue
      if (verdict & PREFERRED) this.preferred = true
      const distance = this.rings.measures && !online ? this.rings.chord(place) : 0
      const first = sort === 'soonest' ? nextAt[place]! : distance
      const second = sort === 'soonest' ? distance : nextAt[place]!
      if (this.place !== NONE && (first > bestFirst || (first === bestFirst && second >= bestSecond)))
        continue
      bestFirst = first
      bestSecond = second
      this.place = place
      this.number = number
    }
  }

  get nextAt(): number {
    return this.place === NONE ? NEVER : this.columns.nextAt[this.place]!
  }

  get distanceKm(): number | null {
    return this.place === NONE ? null : this.rings.kmTo(this.place)
  }
}
