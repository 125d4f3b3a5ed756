/** Who may lie round a place: the cells of the grid that the distance touches. */
import type { Grid } from '../place/grid.ts'
import type { Asked } from './asked.ts'

type Take = (places: Uint32Array, size: number) => void

/**
 * Everything that may lie within the distance; what can be met anywhere only where that is asked for. Where it is not,
 * it is counted by its marks: a country has tens of thousands of groups that also meet online.
 */
export function lookRound(asked: Asked, km: number, grid: Grid, take: Take): void {
  if (asked.near) grid.forCellsWithin(asked.near, km, take)
  if (!asked.anywhere) return
  grid.forPartlyNowhere(take)
  grid.forNowhere(take)
}
