/** Who may lie round a place: the cells of the grid that the distance touches. */
import type { Grid } from '../place/grid.ts'
import type { Asked } from './asked.ts'

type Take = (places: Uint32Array, size: number) => void

/**
 * Everything that may lie within the distance, and what is met anywhere. What is only met anywhere is left out where
 * it is not asked for: it is counted by its marks.
 */
export function lookRound(asked: Asked, km: number, grid: Grid, take: Take): void {
  if (asked.near) grid.forCellsWithin(asked.near, km, take)
  grid.forPartlyNowhere(take)
  if (asked.anywhere) grid.forNowhere(take)
}
