/** Months as they are counted by, in UTC: near enough for a year's picture, and the same for every server. */

/** Kept this long: a year, and the month that is not over yet. */
const KEPT = 13

/** `2026-11`. @param now epoch milliseconds */
export const monthOf = (now: number): string => new Date(now).toISOString().slice(0, 7)

/** The oldest month that is still kept; whatever is older goes. */
export function oldestKept(now: number): string {
  const date = new Date(now)
  return monthOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - KEPT + 1))
}
