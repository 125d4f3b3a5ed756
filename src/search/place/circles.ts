/** The ladder of circles: the few distances people think in, so that "within 10 km" is what gets said. */

/** Kilometres. */
export const CIRCLES_KM: readonly number[] = [2, 5, 10, 20, 40, 80, 160, 320]

/** The circles a query looks at, smallest first: its own if it names one, and the ladder's wider ones. */
export function circlesFor(withinKm: number | null, ladder: readonly number[]): readonly number[] {
  if (withinKm === null) return ladder
  if (withinKm === Infinity) return []
  return [withinKm, ...ladder.filter(km => km > withinKm)]
}

/**
 * The smallest circle that holds enough, or all there is. `held[i]` counts what lies in circle i but not in i − 1;
 * one more entry counts what lies beyond. Answers `held.length - 1`, meaning any distance, when only that will do.
 */
export function smallestCircle(held: ArrayLike<number>, enough: number): number {
  let all = 0
  for (let i = 0; i < held.length; i++) all += held[i]!
  const wanted = Math.min(enough, all)
  let inside = 0
  for (let i = 0; i < held.length - 1 && all > 0; i++) {
    inside += held[i]!
    if (inside >= wanted) return i
  }
  return held.length - 1
}
