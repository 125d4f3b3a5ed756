/** Different combinations of facet values, each kept once: a directory has far fewer of them than gatherings. */
import type { Facets } from '../document.ts'
import type { PartsReader, PartsWriter } from '../snapshot/parts.ts'
import { withRoom } from '../store/room.ts'
import { SequencePool } from '../store/sequence-pool.ts'
import { FacetValues } from './facet-values.ts'

export class Profiles {
  readonly values = new FacetValues()
  /** Profile `p` has the values `pool.units[pool.starts[p]]` up to `pool.units[pool.starts[p + 1]]`. */
  readonly pool = new SequencePool()
  /** The same as bits, `width` numbers a profile: to ask whether it has any, or all, of some values. */
  bits = new Uint32Array(0)
  width = 1

  /** The number of the profile with all these values. */
  add(...facets: (Facets | undefined)[]): number {
    const numbers = Uint16Array.from(this.values.addAll(...facets))
    const known = this.pool.size
    const profile = this.pool.add(numbers, numbers.length)
    if (this.values.size > this.width * 32) this.widen()
    else if (profile === known) this.setBits(profile)
    return profile
  }

  /** @param inUse by profile; a value that none in use has is not saved */
  save(to: PartsWriter, inUse: Uint8Array): void {
    this.pool.save(to, 'profiles')
    const { units, starts } = this.pool
    const values = new Set<number>()
    for (let profile = 0; profile < this.pool.size; profile++)
      if (inUse[profile]) for (let i = starts[profile]!; i < starts[profile + 1]!; i++) values.add(units[i]!)
    to.addText('profiles.values', this.values.written(values))
  }

  load(from: PartsReader): void {
    this.pool.load(from, 'profiles')
    this.values.load(from.text('profiles.values'))
    from.expect(this.pool.units.every(value => value < this.values.size))
    this.widen()
  }

  get bytes(): number {
    return this.pool.bytes + this.bits.byteLength
  }

  private setBits(profile: number): void {
    const { units, starts } = this.pool
    this.bits = withRoom(this.bits, (profile + 1) * this.width)
    for (let i = starts[profile]!; i < starts[profile + 1]!; i++) {
      const at = profile * this.width + (units[i]! >>> 5)
      this.bits[at] = this.bits[at]! | (1 << (units[i]! & 31))
    }
  }

  /** A value beyond the width has come up: happens a handful of times, with the first documents. */
  private widen(): void {
    this.width = Math.max(1, Math.ceil(this.values.size / 32))
    this.bits = new Uint32Array(this.pool.size * this.width)
    for (let profile = 0; profile < this.pool.size; profile++) this.setBits(profile)
  }
}
