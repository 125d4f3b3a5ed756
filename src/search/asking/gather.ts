/** Gathers the documents that meet any of the wants, by walking the postings of every alternative. */
import type { Columns } from '../store/columns.ts'
import { FIELD_BITS, FIELD_MASK, PostingList, posting } from '../store/postings.ts'
import { withRoom } from '../store/room.ts'
import type { Shelf } from '../store/shelf.ts'
import type { Alternative } from './alternatives.ts'
import type { Candidates } from './candidates.ts'

export class Gatherer {
  private columns: Columns
  private shelf: Shelf
  private list = new PostingList()
  /** For phrases, by place: how many words were met so far, and the fields of the weakest. */
  private met = new Uint8Array(0)
  private weakest = new Uint8Array(0)

  constructor(columns: Columns, shelf: Shelf) {
    this.columns = columns
    this.shelf = shelf
  }

  gather(wants: readonly (readonly Alternative[])[], into: Candidates): void {
    wants.forEach((alternatives, want) => {
      alternatives.forEach((alternative, i) => {
        if (alternative.terms.length === 1) this.single(alternative, want, i, into)
        else this.phrase(alternative, want, i, into)
      })
    })
  }

  get bytes(): number {
    return this.list.items.byteLength + this.met.byteLength + this.weakest.byteLength
  }

  private single({ terms, weights }: Alternative, want: number, index: number, into: Candidates): void {
    into.meet(this.read(terms[0]!), this.columns.state, want, index, weights)
  }

  /** A phrase counts as much as its weakest word. */
  private phrase({ terms, weights }: Alternative, want: number, index: number, into: Candidates): void {
    this.met = withRoom(this.met, this.columns.size)
    this.weakest = withRoom(this.weakest, this.columns.size)
    const met = this.met
    const weakest = this.weakest
    terms.forEach((term, word) => {
      const { items, size } = this.read(term)
      for (let i = 0; i < size; i++) {
        const place = items[i]! >>> FIELD_BITS
        const fields = items[i]! & FIELD_MASK
        if (met[place] !== word) continue
        met[place] = word + 1
        if (word === 0 || weights[fields]! < weights[weakest[place]!]!) weakest[place] = fields
      }
    })
    into.meet(this.kept(terms), this.columns.state, want, index, weights)
  }

  /** The places where every word was met, with the fields of the weakest; wipes the slate. */
  private kept(terms: readonly number[]): PostingList {
    const list = this.read(terms[0]!)
    list.size = keepMet(list, terms.length, this.met, this.weakest)
    return list
  }

  private read(term: number): PostingList {
    this.list.size = 0
    this.shelf.read(term, this.list)
    return this.list
  }
}

function keepMet({ items, size }: PostingList, words: number, met: Uint8Array, weakest: Uint8Array): number {
  let kept = 0
  for (let i = 0; i < size; i++) {
    const place = items[i]! >>> FIELD_BITS
    if (met[place] === words) items[kept++] = posting(place, weakest[place]!)
    met[place] = 0
  }
  return kept
}
