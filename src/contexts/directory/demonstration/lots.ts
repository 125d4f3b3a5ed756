/** Drawing lots that fall the same way each time for the same seed, so that the county can be tested like code. */

export interface Lots {
  /** A whole number, both ends included. */
  number(from: number, to: number): number
  /** True this often, from 0 to 1. */
  chance(share: number): boolean
  pick<T>(from: readonly T[]): T
  shuffled<T>(these: readonly T[]): T[]
}

/** A source of numbers from 0 up to 1. The constants are a full-period step and two mixing rounds. */
function numbersFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296
  }
}

export function drawLots(seed: number): Lots {
  const next = numbersFrom(seed)
  const number = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    number,
    chance: share => next() < share,
    pick: from => from[number(0, from.length - 1)]!,
    shuffled(these) {
      const mixed = [...these]
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = number(0, at)
        ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
      }
      return mixed
    },
  }
}

/** Exactly `count` values in these proportions, in mixed order: shares that are promised are dealt, not hoped for. */
export function deal<T>(shares: readonly (readonly [T, number])[], count: number, lots: Lots): T[] {
  const whole = shares.reduce((sum, [, share]) => sum + share, 0)
  const dealt: T[] = []
  let sum = 0
  for (const [value, share] of shares) {
    sum += share
    while (dealt.length < Math.round((sum / whole) * count)) dealt.push(value)
  }
  return lots.shuffled(dealt)
}

/** Draws from a bag and fills it again only when it is empty, so that nothing comes twice in a row of draws. */
export function bag<T>(of: readonly T[], lots: Lots): () => T {
  let left: T[] = []
  return () => {
    if (left.length === 0) left = lots.shuffled(of)
    return left.pop()!
  }
}
