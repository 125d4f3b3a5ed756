/** Tells for each profile which of the asked facets it fails. Worked out once a profile, not once a document. */
import type { Facets } from '../document.ts'
import { withRoom } from '../store/room.ts'
import type { Profiles } from './profiles.ts'

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
  private verdicts = new Uint16Array(0)
  /** The asked values as bits, facet after facet, each as wide as a profile. */
  private wanted = new Uint32Array(0)
  private preferred = new Uint32Array(0)
  private prefers = false
  /** Facets that want a value nobody has, and all of theirs: nothing passes. */
  private hopeless = 0

  constructor(profiles: Profiles) {
    this.profiles = profiles
  }

  ask(facets: Facets, prefer: Facets, allOf: ReadonlySet<string>): void {
    const { pool, width } = this.profiles
    this.verdicts = withRoom(this.verdicts, pool.size).fill(0)
    this.asked = Object.keys(facets)
      .filter(facet => facets[facet]!.length)
      .slice(0, MOST_FACETS)
    this.takesAny = this.asked.map(facet => !allOf.has(facet))
    this.wanted = withRoom(this.wanted, this.asked.length * width).fill(0)
    this.preferred = withRoom(this.preferred, width).fill(0)
    this.hopeless = 0
    this.asked.forEach((facet, i) => {
      const allKnown = this.mark(this.wanted, i * width, facet, facets[facet]!)
      if (!allKnown && !this.takesAny[i]) this.hopeless |= 1 << i
    })
    this.prefers = Object.values(prefer).some(values => values.length > 0)
    for (const [facet, values] of Object.entries(prefer)) this.mark(this.preferred, 0, facet, values)
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

  /** False when one of the values has never been met. */
  private mark(bits: Uint32Array, from: number, facet: string, values: readonly string[]): boolean {
    let allKnown = true
    for (const value of values) {
      const number = this.profiles.values.find(facet, value)
      if (number < 0) allKnown = false
      else bits[from + (number >>> 5)] = bits[from + (number >>> 5)]! | (1 << (number & 31))
    }
    return allKnown
  }

  private judge(profile: number): number {
    const { width } = this.profiles
    let verdict = KNOWN | this.hopeless
    if (!this.prefers || this.hasAny(profile, this.preferred, 0)) verdict |= PREFERRED
    for (let i = 0; i < this.asked.length; i++) {
      const has = this.takesAny[i]
        ? this.hasAny(profile, this.wanted, i * width)
        : this.hasAll(profile, i * width)
      if (!has) verdict |= 1 << i
    }
    this.verdicts[profile] = verdict
    return verdict
  }

  private hasAny(profile: number, wanted: Uint32Array, from: number): boolean {
    const { bits, width } = this.profiles
    for (let i = 0; i < width; i++) if (bits[profile * width + i]! & wanted[from + i]!) return true
    return false
  }

  private hasAll(profile: number, from: number): boolean {
    const { bits, width } = this.profiles
    for (let i = 0; i < width; i++) if (~bits[profile * width + i]! & this.wanted[from + i]!) return false
    return true
  }
}
