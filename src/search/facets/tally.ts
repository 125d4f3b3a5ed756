/**
 * Counts for every value how many documents there would be if it were added. For the many documents with one gathering
 * it counts profiles and opens them at the end; those with several are looked into one by one.
 */
import { withRoom } from '../store/room.ts'
import type { Profiles } from './profiles.ts'

export class Tally {
  /** By value: documents that are in and have it, and documents that it would bring in. */
  has = new Uint32Array(0)
  gains = new Uint32Array(0)
  private profiles: Profiles
  private hasByProfile = new Uint32Array(0)
  private gainsByProfile = new Uint32Array(0)
  private touched: number[] = []
  /** Values of the document at hand, as bits: those that count, and those of one failed facet. */
  private here = new Uint32Array(0)
  private gained = new Uint32Array(0)

  constructor(profiles: Profiles) {
    this.profiles = profiles
  }

  begin(): void {
    const { values, pool, width } = this.profiles
    this.has = withRoom(this.has, values.size).fill(0)
    this.gains = withRoom(this.gains, values.size).fill(0)
    this.hasByProfile = withRoom(this.hasByProfile, pool.size)
    this.gainsByProfile = withRoom(this.gainsByProfile, pool.size)
    this.here = withRoom(this.here, width).fill(0)
    this.gained = withRoom(this.gained, width).fill(0)
  }

  /** A document that is in, with one gathering. */
  single(profile: number): void {
    if (!this.hasByProfile[profile] && !this.gainsByProfile[profile]) this.touched.push(profile)
    this.hasByProfile[profile] = this.hasByProfile[profile]! + 1
  }

  /** A document with one gathering that would come in by a value of one more facet. */
  singleGain(profile: number): void {
    if (!this.hasByProfile[profile] && !this.gainsByProfile[profile]) this.touched.push(profile)
    this.gainsByProfile[profile] = this.gainsByProfile[profile]! + 1
  }

  /** One gathering, of several, of a document that is in. */
  oneOf(profile: number): void {
    const { bits, width } = this.profiles
    for (let i = 0; i < width; i++) this.here[i] = this.here[i]! | bits[profile * width + i]!
  }

  /** One gathering, of several, that only this facet keeps out. */
  oneGain(profile: number, failed: string): void {
    const { values, pool } = this.profiles
    for (let i = pool.starts[profile]!; i < pool.starts[profile + 1]!; i++) {
      const value = pool.units[i]!
      if (values.facetOf[value] === failed)
        this.gained[value >>> 5] = this.gained[value >>> 5]! | (1 << (value & 31))
    }
  }

  /** All gatherings of the document have been told. */
  closeDocument(): void {
    addOnes(this.here, this.has)
    addOnes(this.gained, this.gains)
  }

  /** Opens the profiles. After this `has` and `gains` are complete. A gain counts only for the facet that failed. */
  finish(failedFacet: (profile: number) => string | null): void {
    const { units, starts } = this.profiles.pool
    const { facetOf } = this.profiles.values
    for (const profile of this.touched) {
      const has = this.hasByProfile[profile]!
      const gains = this.gainsByProfile[profile]!
      const failed = gains ? failedFacet(profile) : null
      for (let i = starts[profile]!; i < starts[profile + 1]!; i++) {
        const value = units[i]!
        this.has[value] = this.has[value]! + has
        if (failed && facetOf[value] === failed) this.gains[value] = this.gains[value]! + gains
      }
      this.hasByProfile[profile] = 0
      this.gainsByProfile[profile] = 0
    }
    this.touched.length = 0
  }
}

/** Adds one for each bit, and clears the bits. */
function addOnes(bits: Uint32Array, to: Uint32Array): void {
  for (let i = 0; i < bits.length; i++) {
    for (let rest = bits[i]!; rest; rest &= rest - 1) {
      const value = i * 32 + 31 - Math.clz32(rest & -rest)
      to[value] = to[value]! + 1
    }
    bits[i] = 0
  }
}
