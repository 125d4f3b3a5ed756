/** How many documents pass the filters at any distance. Kept until the index changes: few filters are ever asked for. */
import type { Filters } from '../facets/filters.ts'
import type { PassingShelf } from '../facets/passing.ts'
import type { Grid } from '../place/grid.ts'
import { countMarks } from '../store/marks.ts'
import type { Asked } from './asked.ts'

const MOST_KEPT = 256

export interface World {
  /** Documents with a point at which a passing gathering meets. */
  onTheMap: number
  /** Documents whose only gathering passes and has no point. */
  nowhere: number
}

export class WorldCount {
  private passing: PassingShelf
  private filters: Filters
  private grid: Grid
  private kept = new Map<string, World>()

  constructor(passing: PassingShelf, filters: Filters, grid: Grid) {
    this.passing = passing
    this.filters = filters
    this.grid = grid
  }

  forget(): void {
    this.kept.clear()
  }

  /** Expects the filters to be set. */
  count(asked: Asked): World {
    const filters = JSON.stringify([asked.days, asked.times, asked.facets])
    const known = this.kept.get(filters)
    if (known) return known
    if (this.kept.size >= MOST_KEPT) this.kept.clear()
    const world = { onTheMap: countMarks(this.passing.of(asked).onMap), nowhere: this.countNowhere() }
    this.kept.set(filters, world)
    return world
  }

  private countNowhere(): number {
    let count = 0
    this.grid.forNowhere((places, size) => {
      for (let i = 0; i < size; i++) if (this.filters.passes(places[i]!)) count++
    })
    return count
  }
}
