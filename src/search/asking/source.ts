/** Where the candidates of a query without words come from: the cells round the place, or everything there is. */
import type { Grid } from '../place/grid.ts'
import { type Columns, LIVE } from '../store/columns.ts'
import type { Asked } from './asked.ts'
import type { Candidates } from './candidates.ts'

/** With no circle named, looking starts this far out: enough in most places, cheap in all. Kilometres. */
const FIRST_LOOK_KM = 40

type Take = (places: Uint32Array, size: number) => void

/** The ring whose outer edge a first look reaches; -1 when looking round makes no sense. */
export function firstLook({ near, circles, named }: Asked): number {
  if (!near || !circles.length) return -1
  if (named) return Math.min(1, circles.length - 1)
  const far = circles.findIndex(km => km >= FIRST_LOOK_KM)
  return far < 0 ? circles.length - 1 : far
}

/**
 * Everything that may lie within the distance, and what is met anywhere. What is only met anywhere is left out where
 * it is not asked for: it is known otherwise how many that are.
 */
export function lookRound(asked: Asked, km: number, grid: Grid, take: Take): void {
  if (asked.near) grid.forCellsWithin(asked.near, km, take)
  grid.forPartlyNowhere(take)
  if (asked.anywhere) grid.forNowhere(take)
}

export function lookEverywhere(columns: Columns, into: Candidates): void {
  for (let place = 0; place < columns.size; place++) if (columns.state[place] === LIVE) into.enter(place)
}
