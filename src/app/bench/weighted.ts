/** Choosing as the world does: the large often, the small seldom. */
import type { Random } from '#search/bench/random.ts'

/** A chooser in proportion to the weights; nothing with a weight of 0 is ever chosen. */
export function weighted<T>(
  items: readonly T[],
  weightOf: (item: T, at: number) => number,
): (random: Random) => T {
  const upTo = new Float64Array(items.length)
  let sum = 0
  items.forEach((item, at) => {
    sum += weightOf(item, at)
    upTo[at] = sum
  })
  return random => {
    const wanted = random() * sum
    let low = 0
    let high = items.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (upTo[middle]! > wanted) high = middle
      else low = middle + 1
    }
    return items[low]!
  }
}

/** Zipf: the second half as often as the first, the third a third as often. */
export const zipf = <T>(items: readonly T[]): ((random: Random) => T) =>
  weighted(items, (_, at) => 1 / (at + 1))
