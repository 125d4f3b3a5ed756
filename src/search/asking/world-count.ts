/** How many documents pass the filters at any distance. Kept until the index changes: few filters are ever asked for. */
import type { Filters } from '../facets/filters.ts'
import { type Columns, LIVE, NO_POINT, NONE } from '../store/columns.ts'
import type { Asked } from './asked.ts'

const MOST_KEPT = 256

export class WorldCount {
  private columns: Columns
  private filters: Filters
  private kept = new Map<string, number>()

  constructor(columns: Columns, filters: Filters) {
    this.columns = columns
    this.filters = filters
  }

  forget(): void {
    this.kept.clear()
  }

  /** Documents with a point at which a passing gathering meets. Expects the filters to be set. */
  count({ days, times, facets }: Asked): number {
    const asked = JSON.stringify([days, times, facets])
    let count = this.kept.get(asked)
    if (count === undefined) {
      count = this.countAll()
      if (this.kept.size >= MOST_KEPT) this.kept.clear()
      this.kept.set(asked, count)
    }
    return count
  }

  private countAll(): number {
    const { state, next, x, size } = this.columns
    let count = 0
    for (let document = 0; document < size; document++) {
      if (state[document] !== LIVE) continue
      for (let place = document; place !== NONE; place = next[place]!)
        if (x[place] !== NO_POINT && this.filters.passes(place)) {
          count++
          break
        }
    }
    return count
  }
}
