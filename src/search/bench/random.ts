/** Numbers that look random and are the same every time (mulberry32). */
export type Random = () => number

/** @example const random = randomFrom(7); random() // between 0 and 1 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!
}

/** Few items often, many seldom, as words and towns are. */
export function pickSkewed<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() ** 3 * items.length)]!
}
