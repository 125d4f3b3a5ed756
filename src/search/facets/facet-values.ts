/** Gives every value of every facet a number, in the order in which they are first met. */
import type { Facets } from '../document.ts'

export class FacetValues {
  /** The facet that a value belongs to, by the number of the value. */
  readonly facetOf: string[] = []
  readonly spelled: string[] = []
  private numbers = new Map<string, Map<string, number>>()

  get size(): number {
    return this.spelled.length
  }

  /** The number of a value, or -1. */
  find(facet: string, value: string): number {
    return this.numbers.get(facet)?.get(value) ?? -1
  }

  add(facet: string, value: string): number {
    const values = this.numbers.get(facet) ?? new Map<string, number>()
    const known = values.get(value)
    if (known !== undefined) return known
    const number = this.size
    this.numbers.set(facet, values.set(value, number))
    this.facetOf.push(facet)
    this.spelled.push(value)
    return number
  }

  /** All of them as text, in order; those that are not among the numbers keep their place only. */
  written(inUse: ReadonlySet<number>): string {
    return JSON.stringify(this.spelled.map((value, i) => (inUse.has(i) ? [this.facetOf[i], value] : null)))
  }

  /** Expects to be empty. */
  load(written: string): void {
    for (const each of JSON.parse(written || '[]') as ([string, string] | null)[]) {
      if (each) this.add(...each)
      else {
        this.facetOf.push('')
        this.spelled.push('')
      }
    }
  }

  /** All values of the given facets, each number once, in order. */
  addAll(...facets: (Facets | undefined)[]): number[] {
    const numbers: number[] = []
    for (const named of facets)
      for (const [facet, values] of Object.entries(named ?? {}))
        for (const value of values) {
          const number = this.add(facet, value)
          if (!numbers.includes(number)) numbers.push(number)
        }
    return numbers.sort((a, b) => a - b)
  }
}
