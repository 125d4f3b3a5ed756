/**
 * Tells for each profile which of the asked facets it fails. Worked out once a profile, not once a document, and kept
 * for the next who asks the same: of all filters few are ever asked for.
 */
import type { Facets } from '../document.ts'
import type { Profiles } from './profiles.ts'
import { VerdictShelf } from './verdict-shelf.ts'

/** More facets in one question are not asked by any page; what goes beyond is not looked at. */
export const MOST_FACETS = 13
/** Set by `Filters`: not on the asked days and times. */
export const WEEK_FAILS = 0x2000
/** The bits of a verdict that say what failed. */
export const FAILS = 0x3fff
export const PREFERRED = 0x4000
const KNOWN = 0x8000

export class Sieve {
  /** The facets asked for; facet `i` has bit `1 << i` in a verdict. */
  asked: string[] = []
  /** Whether facet `i` takes any of its values (or wants all). */
  takesAny: boolean[] = []
  private profiles: Profiles
  /** By profile; 0 where it is not worked out yet. */
  private verdicts: Uint16Array = new Uint16Array(0)
  private shelf = new VerdictShelf()
  /** The verdict on a profile without any value. */
  private onNothing = KNOWN
  /** What to look at in the bits of a profile: which number, which bits of it, and what they change. */
  private words: number[] = []
  private masks: number[] = []
  private marks: number[] = []
  private wants: ('any' | 'all' | 'preferred')[] = []

  constructor(profiles: Profiles) {
    this.profiles = profiles
  }

  ask(facets: Facets, prefer: Facets, allOf: ReadonlySet<string>): void {
    const { pool, values } = this.profiles
    this.verdicts = this.shelf.take(JSON.stringify([facets, prefer]), values.size, pool.size)
    this.asked = Object.keys(facets)
      .filter(facet => facets[facet]!.length)
      .slice(0, MOST_FACETS)
    this.takesAny = this.asked.map(facet => !allOf.has(facet))
    this.words = []
    this.masks = []
    this.marks = []
    this.wants = []
    this.onNothing = KNOWN
    this.asked.forEach((facet, i) => {
      const allKnown = this.look(facet, facets[facet]!, 1 << i, this.takesAny[i] ? 'any' : 'all')
      if (this.takesAny[i] || !allKnown) this.onNothing |= 1 << i
    })
    for (const [facet, values] of Object.entries(prefer)) this.look(facet, values, PREFERRED, 'preferred')
    if (!Object.values(prefer).some(values => values.length)) this.onNothing |= PREFERRED
  }

  get bytes(): number {
    return this.shelf.bytes
  }

  /** Bits of the failed facets, and `PREFERRED` where it is (or nothing is preferred). */
  verdict(profile: number): number {
    return this.verdicts[profile] || this.judge(profile)
  }

  /** The one facet that keeps a profile out, if a further value of it would let it in. */
  onlyFailed(verdict: number): string | null {
    const fails = verdict & FAILS
    if (fails === 0 || fails & WEEK_FAILS || fails & (fails - 1)) return null
    const i = 31 - Math.clz32(fails)
    return this.takesAny[i] ? this.asked[i]! : null
  }

  /** Notes where the bits of these values are. False when one of them has never been met. */
  private look(
    facet: string,
    values: readonly string[],
    mark: number,
    wants: 'any' | 'all' | 'preferred',
  ): boolean {
    const numbers = values.map(value => this.profiles.values.find(facet, value))
    const masks = new Map<number, number>()
    for (const number of numbers)
      if (number >= 0) masks.set(number >>> 5, (masks.get(number >>> 5) ?? 0) | (1 << (number & 31)))
    for (const [word, mask] of masks) {
      this.words.push(word)
      this.masks.push(mask)
      this.marks.push(mark)
      this.wants.push(wants)
    }
    return !numbers.includes(-1)
  }

  private judge(profile: number): number {
    const { words, masks, marks, wants } = this
    const { bits, width } = this.profiles
    let verdict = this.onNothing
    for (let i = 0; i < words.length; i++) {
      const mask = masks[i]!
      const found = bits[profile * width + words[i]!]! & mask
      if (wants[i] === 'any') verdict = found ? verdict & ~marks[i]! : verdict
      else if (wants[i] === 'all') verdict = found === mask ? verdict : verdict | marks[i]!
      else if (found) verdict |= marks[i]!
    }
    this.verdicts[profile] = verdict
    return verdict
  }
}
