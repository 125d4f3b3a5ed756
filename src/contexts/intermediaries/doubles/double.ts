/** Two records that look like one group. Which it is, a person says (M75). */

export interface Double {
  /** Ids, the lesser first: a pair is one pair, whichever was looked at first. */
  one: string
  other: string
  because: 'name-near' | 'time-place'
}

export const pairOf = (a: string, b: string, because: Double['because']): Double =>
  a < b ? { one: a, other: b, because } : { one: b, other: a, because }
