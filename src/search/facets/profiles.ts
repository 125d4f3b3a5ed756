/** Different combinations of facet values, each kept once: a directory has far fewer of them than gatherings. */
import type { Facets } from '../document.ts'
import { SequencePool } from '../store/sequence-pool.ts'
import { FacetValues } from './facet-values.ts'

export class Profiles {
  readonly values = new FacetValues()
  /** Profile `p` has the values `pool.units[pool.starts[p]]` up to `pool.units[pool.starts[p + 1]]`. */
  readonly pool = new SequencePool()

  /** The number of the profile with all these values. */
  add(...facets: (Facets | undefined)[]): number {
    const numbers = Uint16Array.from(this.values.addAll(...facets))
    return this.pool.add(numbers, numbers.length)
  }
}

/** Different patterns of days and times, each kept once. */
export class WeekPatterns {
  patterns = new Uint32Array(64)
  #numbers = new Map<number, number>()

  get size(): number {
    return this.#numbers.size
  }

  add(pattern: number): number {
    const known = this.#numbers.get(pattern)
    if (known !== undefined) return known
    const number = this.size
    this.#numbers.set(pattern, number)
    if (number === this.patterns.length) {
      const larger = new Uint32Array(number * 2)
      larger.set(this.patterns)
      this.patterns = larger
    }
    this.patterns[number] = pattern
    return number
  }
}
