/** How the cost of asking and the room it takes grow with the number of groups. */

/** The kinds of questions in the picture, by their names in the measuring of the index. */
export const DRAWN = ['clean', 'typo', 'browse'] as const
export type DrawnKind = (typeof DRAWN)[number]

export interface GrowthPoint {
  groups: number
  buildMs: number
  /** Of the index, for one group. */
  bytesEach: number
  /** Milliseconds, half and 95 of 100 below, by kind. */
  latency: Record<string, { p50: number; p95: number }>
}
