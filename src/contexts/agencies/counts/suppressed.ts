/**
 * Numbers as they may be told (M09, M24). A cell from one to four is told as "fewer than five" and nothing else; sums are taken over
 * told cells alone, so that no cell can be found by taking one number from another. Pure.
 */

export const FEW = 5

/** `few`: from one to four. */
export type Told = number | 'few'

export const told = (count: number): Told => (count > 0 && count < FEW ? 'few' : count)

/**
 * How often somebody was told of a topic: so many at least, in whole fives. Whoever reads may press as well, and would find any small
 * number by adding four to it; in fives they find out once a quarter whether one more five was full, and no more.
 */
export const toldInFives = (count: number): Told => (count > 0 && count < FEW ? 'few' : count - (count % FEW))

/** Whole percent at least; null where either number is few or there is nothing to compare with. */
export function coverage(offered: Told, encounters: Told): number | null {
  if (offered === 'few' || encounters === 'few' || encounters === 0) return null
  return Math.min(100, Math.floor((offered / encounters) * 100))
}

export interface SumTold {
  /** Over told cells alone. */
  times: number
  /** Null where nobody has said how many came, or nothing can be said. */
  share: { percent: number; atLeast: boolean } | null
}

/**
 * Many cells together. It is reckoned from what is told of each cell and from nothing else, so that it says no more than they do.
 * Everybody who came counts once for each topic. A cell that is few is in no sum; to leave out those who came to it as well would make
 * the share too good, so they stay, it counts as none. What is told in fives is more in truth: the share is "at least" so much.
 */
export function sumOf(cells: readonly { offered: Told; encounters: Told }[]): SumTold {
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
  const sure = (count: Told) => (count === 'few' ? 0 : count)
  const shared = cells.filter(({ encounters }) => sure(encounters) > 0)
  const came = sum(shared.map(({ encounters }) => sure(encounters)))
  const reached = sum(shared.map(({ offered, encounters }) => Math.min(sure(offered), sure(encounters))))
  const atLeast = shared.some(({ offered }) => offered !== 0)
  const hundred = (reached / came) * 100
  const percent = atLeast ? Math.floor(hundred) : Math.round(hundred)
  return {
    times: sum(cells.map(({ offered }) => sure(offered))),
    share: came === 0 || (atLeast && percent === 0) ? null : { percent, atLeast },
  }
}
