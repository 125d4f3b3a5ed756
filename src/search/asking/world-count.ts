/** How many documents pass the filters at any distance. Kept until the index changes: few filters are ever asked for. */
import type { Filters } from '../facets/filters.ts'
import type { Grid } from '../place/grid.ts'
import { type Columns, LIVE, NO_POINT, NONE } from '../store/columns.ts'
import type { Asked } from './asked.ts'

const MOST_KEPT = 256

export interface World {
  /** Documents with a point at which a passing gathering meets. */
  onTheMap: number
  /** Documents whose only gathering passes and has no point. */
  nowhere: number
}

export class WorldCount {
  private columns: Columns
  private filters: Filters
  private grid: Grid
  private kept = new Map<string, World>()

  constructor(columns: Columns, filters: Filters, grid: Grid) {
    this.columns = columns
    this.filters = filters
    this.grid = grid
  }

  forget(): void {
    this.kept.clear()
  }

  /** Expects the filters to be set. */
  count({ days, times, facets }: Asked): World {
    const asked = JSON.stringify([days, times, facets])
    const known = this.kept.get(asked)
    if (known) return known
    if (this.kept.size >= MOST_KEPT) this.kept.clear()
    const world = { onTheMap: this.countOnTheMap(), nowhere: this.countNowhere() }
    this.kept.set(asked, world)
    return world
  }

  private countNowhere(): number {
    let count = 0
    this.grid.forNowhere((places, size) => {
      for (let i = 0; i < size; i++) if (this.filters.passes(places[i]!)) count++
    })
    return count
  }

  private countOnTheMap(): number {
    const { state, size } = this.columns
    let count = 0
    for (let document = 0; document < size; document++)
      if (state[document] === LIVE && this.passesOnTheMap(document)) count++
    return count
  }

  private passesOnTheMap(document: number): boolean {
    const { next, x } = this.columns
    for (let place = document; place !== NONE; place = next[place]!)
      if (x[place] !== NO_POINT && this.filters.passes(place)) return true
    return false
  }
}
