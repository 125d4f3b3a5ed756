/** Gathers the documents that meet any of the wants, by walking the postings of every alternative. */
import type { Columns } from '../store/columns.ts'
import type { FrequentWord } from '../store/frequent-words.ts'
import { FIELD_BITS, FIELD_MASK, PostingList, posting } from '../store/postings.ts'
import { withRoom } from '../store/room.ts'
import type { WordPostings } from '../store/word-postings.ts'
import type { Alternative } from './alternatives.ts'
import type { Candidates, Stretch } from './candidates.ts'
import { asGoodAsAnyAfter, SurelyMet } from './surely-met.ts'
import type { WantMarks } from './want-marks.ts'

export class Gatherer {
  private columns: Columns
  private postings: WordPostings
  /** The postings of all alternatives, one after the other, those of removed documents included. */
  private list = new PostingList()
  private stretches: Stretch[] = []
  private sure = new SurelyMet()
  /** Whether every stretch is in order: so it is where there is one segment. Known once all are marked. */
  inOrder = false
  /** For phrases, by place: how many words were met so far, and the fields of the weakest. */
  private met = new Uint8Array(0)
  private weakest = new Uint8Array(0)

  constructor(columns: Columns, postings: WordPostings) {
    this.columns = columns
    this.postings = postings
  }

  /** Reads the postings of every alternative; tells how many there are. */
  gather(wants: readonly (readonly Alternative[])[]): number {
    this.list.size = 0
    this.stretches = []
    wants.forEach((alternatives, want) => {
      this.sure.begin(this.columns.size)
      const isSure = asGoodAsAnyAfter(alternatives)
      alternatives.forEach(({ terms, weights }, alternative) => {
        const from = this.list.size
        const known = terms.length === 1 ? this.single(terms[0]!) : this.phrase(terms, weights)
        this.stretches.push({ from, to: this.list.size, want, alternative, weights, known })
        if (isSure[alternative]) this.sure.add(this.list, from)
      })
    })
    return this.list.size
  }

  /** Enters all that was gathered. */
  enter(into: Candidates): void {
    for (const stretch of this.stretches) into.enterAll(this.list.items, stretch, this.columns.state)
  }

  /** Tells those entered which wants they meet. */
  meet(into: Candidates): void {
    for (const stretch of this.stretches) into.meet(this.list.items, stretch)
  }

  /** Marks for each want all that was gathered for it. */
  mark(into: WantMarks): void {
    this.inOrder = true
    for (const { from, to, want, known } of this.stretches) {
      if (known) into.markKnown(want, known.marks)
      const rest = known ? from + known.items.length : from
      const inOrder = into.mark(want, this.list.items, rest, to, rest - from)
      if (!inOrder || known?.inOrder === false) this.inOrder = false
    }
  }

  /** The same as `meet` for some of the candidates only. Expects the postings to be in order. */
  meetFew(few: readonly number[], into: Candidates): void {
    for (const stretch of this.stretches) {
      let near = stretch.from
      for (const c of few) near = into.meetOne(c, this.list.items, stretch, near)
    }
  }

  /** Postings gathered. */
  get size(): number {
    return this.list.size
  }

  get bytes(): number {
    return this.list.items.byteLength + this.met.byteLength + this.weakest.byteLength + this.sure.bytes
  }

  /** @returns what is known of the first of them, if they are all still there */
  private single(term: number): FrequentWord | null {
    const from = this.list.size
    const known = this.postings.read(term, this.list)
    return this.sure.leaveOut(this.list, from) ? null : known
  }

  /** The places where every word is, with the fields of the weakest: a phrase counts as much as that. */
  private phrase(terms: readonly number[], weights: Uint8Array): null {
    this.met = withRoom(this.met, this.columns.size)
    this.weakest = withRoom(this.weakest, this.columns.size)
    const { list, postings } = this
    const from = list.size
    const seldomFirst = [...terms].sort((a, b) => postings.weigh(a) - postings.weigh(b))
    seldomFirst.forEach((term, word) => {
      const at = list.size
      if (word && at === from) return
      postings.read(term, list)
      if (!word) this.sure.leaveOut(list, from)
      this.meetWord(at, word, weights)
      if (word) list.size = at
    })
    list.size = keepMet(list, from, terms.length, this.met, this.weakest)
    return null
  }

  private meetWord(from: number, word: number, weights: Uint8Array): void {
    const { met, weakest } = this
    const { items, size } = this.list
    for (let i = from; i < size; i++) {
      const place = items[i]! >>> FIELD_BITS
      const fields = items[i]! & FIELD_MASK
      if (met[place] !== word) continue
      met[place] = word + 1
      if (word === 0 || weights[fields]! < weights[weakest[place]!]!) weakest[place] = fields
    }
  }
}

/** Keeps where so many words were met, and wipes the slate. */
function keepMet(
  { items, size }: PostingList,
  from: number,
  words: number,
  met: Uint8Array,
  weakest: Uint8Array,
): number {
  let kept = from
  for (let i = from; i < size; i++) {
    const place = items[i]! >>> FIELD_BITS
    if (met[place] === words) items[kept++] = posting(place, weakest[place]!)
    met[place] = 0
  }
  return kept
}
