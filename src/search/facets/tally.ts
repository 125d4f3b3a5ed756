/**
 * Counts for every value how many documents there would be if it were added. For the many documents with one gathering
 * it counts profiles and opens them at the end; only documents with several are looked into one by one.
 */
import { withRoom } from '../store/room.ts'
import type { Profiles } from './profiles.ts'

export class Tally {
  /** By value: documents that are in and have it, and documents that it would bring in. */
  has = new Uint32Array(0)
  gains = new Uint32Array(0)
  #profiles: Profiles
  #hasByProfile = new Uint32Array(0)
  #gainsByProfile = new Uint32Array(0)
  #touched: number[] = []
  /** The last document in which a value was seen, so that it counts once. */
  #seenHas = new Uint32Array(0)
  #seenGain = new Uint32Array(0)
  #document = 0

  constructor(profiles: Profiles) {
    this.#profiles = profiles
  }

  begin(): void {
    const { values, pool } = this.#profiles
    this.has = withRoom(this.has, values.size).fill(0)
    this.gains = withRoom(this.gains, values.size).fill(0)
    this.#hasByProfile = withRoom(this.#hasByProfile, pool.size)
    this.#gainsByProfile = withRoom(this.#gainsByProfile, pool.size)
    this.#seenHas = withRoom(this.#seenHas, values.size).fill(0)
    this.#seenGain = withRoom(this.#seenGain, values.size).fill(0)
    this.#document = 0
  }

  /** A document that is in, with one gathering. */
  single(profile: number): void {
    if (!this.#hasByProfile[profile] && !this.#gainsByProfile[profile]) this.#touched.push(profile)
    this.#hasByProfile[profile] = this.#hasByProfile[profile]! + 1
  }

  /** A document with one gathering that would come in by a value of one more facet. */
  singleGain(profile: number): void {
    if (!this.#hasByProfile[profile] && !this.#gainsByProfile[profile]) this.#touched.push(profile)
    this.#gainsByProfile[profile] = this.#gainsByProfile[profile]! + 1
  }

  nextDocument(): void {
    this.#document++
  }

  /** One gathering, of several, of the document at hand; with `failed`, one that only that facet keeps out. */
  oneOf(profile: number, failed: string | null): void {
    const { units, starts } = this.#profiles.pool
    const seen = failed ? this.#seenGain : this.#seenHas
    const count = failed ? this.gains : this.has
    for (let i = starts[profile]!; i < starts[profile + 1]!; i++) {
      const value = units[i]!
      if (seen[value] === this.#document || (failed && this.#profiles.values.facetOf[value] !== failed))
        continue
      seen[value] = this.#document
      count[value] = count[value]! + 1
    }
  }

  /** Opens the profiles. After this `has` and `gains` are complete. A gain counts only for the facet that failed. */
  finish(failedFacet: (profile: number) => string | undefined): void {
    const { units, starts } = this.#profiles.pool
    const { facetOf } = this.#profiles.values
    for (const profile of this.#touched) {
      const has = this.#hasByProfile[profile]!
      const gains = this.#gainsByProfile[profile]!
      const failed = gains ? failedFacet(profile) : undefined
      for (let i = starts[profile]!; i < starts[profile + 1]!; i++) {
        const value = units[i]!
        this.has[value] = this.has[value]! + has
        if (gains && facetOf[value] === failed) this.gains[value] = this.gains[value]! + gains
      }
      this.#hasByProfile[profile] = 0
      this.#gainsByProfile[profile] = 0
    }
    this.#touched.length = 0
  }
}
