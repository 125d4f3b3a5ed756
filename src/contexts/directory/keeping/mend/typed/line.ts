/** One line of somebody's own words, as it may be kept. */

/** Signs; more are said to be too many, never cut. */
export const LONGEST_LINE = 300

/** Control and direction marks out: they could make a shown text lie. Null: nothing was typed. */
export const readLine = (typed: string): string | null =>
  typed
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim() || null

export const isTooLong = (line: string | null): boolean => line !== null && line.length > LONGEST_LINE
