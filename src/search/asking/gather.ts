/** Gathers the documents that meet any of the wants, by walking the postings of every alternative. */
import { type Columns, LIVE } from '../store/columns.ts'
import { FIELD_BITS, FIELD_MASK, PostingList } from '../store/postings.ts'
import { withRoom } from '../store/room.ts'
import type { Shelf } from '../store/shelf.ts'
import type { Alternative } from './alternatives.ts'
import type { Candidates } from './candidates.ts'

/** Which alternative, and in which fields its weakest word stands. */
export const reasonOf = (alternative: number, fields: number): number => (alternative << FIELD_BITS) | fields
export const alternativeOf = (reason: number): number => reason >>> FIELD_BITS
export const fieldsOf = (reason: number): number => reason & FIELD_MASK

export class Gatherer {
  #columns: Columns
  #shelf: Shelf
  #list = new PostingList()
  /** For phrases, by place: how many words were met so far, and the fields of the weakest. */
  #met = new Uint8Array(0)
  #weakest = new Uint8Array(0)

  constructor(columns: Columns, shelf: Shelf) {
    this.#columns = columns
    this.#shelf = shelf
  }

  gather(wants: readonly (readonly Alternative[])[], into: Candidates): void {
    wants.forEach((alternatives, want) => {
      alternatives.forEach((alternative, i) => {
        if (alternative.terms.length === 1) this.#single(alternative, want, i, into)
        else this.#phrase(alternative, want, i, into)
      })
    })
  }

  get bytes(): number {
    return this.#list.items.byteLength + this.#met.byteLength + this.#weakest.byteLength
  }

  #single({ terms, weights }: Alternative, want: number, index: number, into: Candidates): void {
    const list = this.#read(terms[0]!)
    const { items, size } = list
    const { state } = this.#columns
    for (let i = 0; i < size; i++) {
      const item = items[i]!
      const place = item >>> FIELD_BITS
      if (state[place] !== LIVE) continue
      const fields = item & FIELD_MASK
      into.meets(into.at(place), want, weights[fields]!, reasonOf(index, fields))
    }
  }

  /** A phrase counts as much as its weakest word. */
  #phrase({ terms, weights }: Alternative, want: number, index: number, into: Candidates): void {
    this.#met = withRoom(this.#met, this.#columns.size)
    this.#weakest = withRoom(this.#weakest, this.#columns.size)
    const met = this.#met
    const weakest = this.#weakest
    terms.forEach((term, word) => {
      const { items, size } = this.#read(term)
      for (let i = 0; i < size; i++) {
        const place = items[i]! >>> FIELD_BITS
        const fields = items[i]! & FIELD_MASK
        if (met[place] !== word) continue
        met[place] = word + 1
        if (word === 0 || weights[fields]! < weights[weakest[place]!]!) weakest[place] = fields
      }
    })
    this.#take(terms, place =>
      into.meets(into.at(place), want, weights[weakest[place]!]!, reasonOf(index, weakest[place]!)),
    )
  }

  /** Calls for the live places where every word was met, and wipes the slate. */
  #take(terms: readonly number[], found: (place: number) => void): void {
    const { items, size } = this.#read(terms[0]!)
    for (let i = 0; i < size; i++) {
      const place = items[i]! >>> FIELD_BITS
      if (this.#met[place] === terms.length && this.#columns.state[place] === LIVE) found(place)
      this.#met[place] = 0
    }
  }

  #read(term: number): PostingList {
    this.#list.size = 0
    this.#shelf.read(term, this.#list)
    return this.#list
  }
}
