/**
 * Numbers as they may be told (M09, M24). A cell from one to four is told as "fewer than five" and nothing else; sums are taken over
 * told cells alone, so that no cell can be found by taking one number from another. Pure.
 */

export const FEW = 5

/** `few`: from one to four. */
export type Told = number | 'few'

export const told = (count: number): Told => (count > 0 && count < FEW ? 'few' : count)

/** Of the cells that are told as they are; those that are few are in no sum. */
export const sumTold = (cells: readonly Told[]): number =>
  cells.reduce<number>((sum, cell) => (cell === 'few' ? sum : sum + cell), 0)

/** Whole percent; null where either number is few or there is nothing to compare with. */
export function coverage(offered: Told, encounters: Told): number | null {
  if (offered === 'few' || encounters === 'few' || encounters === 0) return null
  return Math.min(100, Math.round((offered / encounters) * 100))
}
