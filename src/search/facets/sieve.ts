/** Tells for each profile which of the asked facets it fails. Worked out once a profile, not once a document. */
import type { Facets } from '../document.ts'
import { withRoom } from '../store/room.ts'
import type { Profiles } from './profiles.ts'

/** More facets in one question are not asked by any page; what goes beyond is not looked at. */
export const MOST_FACETS = 13
const KNOWN = 0x8000
export const PREFERRED = 0x4000
/** Set by `Filters`: not on the asked days and times. */
export const WEEK_FAILS = 0x2000
/** The bits of a verdict that say what failed. */
export const FAILS = 0x3fff
const NOT_ASKED = 255

export class Sieve {
  /** The facets asked for; facet `i` has bit `1 << i` in a verdict. */
  asked: string[] = []
  /** Whether facet `i` takes any of its values (or wants all). */
  takesAny: boolean[] = []
  #profiles: Profiles
  #verdicts = new Uint16Array(0)
  /** By value: which asked facet wants it, and whether it is preferred. */
  #wantedBy = new Uint8Array(0)
  #preferred = new Uint8Array(0)
  #needed: number[] = []
  #found = new Uint16Array(MOST_FACETS)
  #prefers = false

  constructor(profiles: Profiles) {
    this.#profiles = profiles
  }

  ask(facets: Facets, prefer: Facets, allOf: ReadonlySet<string>): void {
    const { values, pool } = this.#profiles
    this.#verdicts = withRoom(this.#verdicts, pool.size).fill(0)
    this.#wantedBy = withRoom(this.#wantedBy, values.size).fill(NOT_ASKED)
    this.#preferred = withRoom(this.#preferred, values.size).fill(0)
    this.asked = Object.keys(facets)
      .filter(facet => facets[facet]!.length)
      .slice(0, MOST_FACETS)
    this.takesAny = this.asked.map(facet => !allOf.has(facet))
    this.#needed = this.asked.map((facet, i) => (this.takesAny[i] ? 1 : new Set(facets[facet]).size))
    this.asked.forEach((facet, i) => {
      for (const value of facets[facet]!) this.#mark(this.#wantedBy, values.find(facet, value), i)
    })
    this.#prefers = false
    for (const [facet, wanted] of Object.entries(prefer))
      for (const value of wanted) {
        this.#mark(this.#preferred, values.find(facet, value), 1)
        this.#prefers = true
      }
  }

  /** Bits of the failed facets, and `PREFERRED` where it is (or nothing is preferred). */
  verdict(profile: number): number {
    return this.#verdicts[profile] || this.#judge(profile)
  }

  /** The one facet that keeps a profile out, if a further value of it would let it in. */
  onlyFailed(verdict: number): string | null {
    const fails = verdict & FAILS
    if (fails === 0 || fails & WEEK_FAILS || fails & (fails - 1)) return null
    const i = 31 - Math.clz32(fails)
    return this.takesAny[i] ? this.asked[i]! : null
  }

  #mark(marks: Uint8Array, value: number, mark: number): void {
    if (value >= 0) marks[value] = mark
  }

  #judge(profile: number): number {
    const { units, starts } = this.#profiles.pool
    let verdict = this.#prefers ? KNOWN : KNOWN | PREFERRED
    this.#found.fill(0)
    for (let i = starts[profile]!; i < starts[profile + 1]!; i++) {
      const value = units[i]!
      const facet = this.#wantedBy[value]!
      if (facet !== NOT_ASKED) this.#found[facet] = this.#found[facet]! + 1
      if (this.#preferred[value]) verdict |= PREFERRED
    }
    for (let i = 0; i < this.asked.length; i++) if (this.#found[i]! < this.#needed[i]!) verdict |= 1 << i
    this.#verdicts[profile] = verdict
    return verdict
  }
}
