/** A finished part of the index: words in order of their numbers, each with its postings. Never changed, only merged. */
import type { PartsReader, PartsWriter } from '../snapshot/parts.ts'
import { type PostingList, readPostings } from './postings.ts'

export class Segment {
  readonly id: number
  /** How many documents it held when it was written. */
  readonly documents: number
  /** Numbers of words, in order. */
  readonly terms: Uint32Array
  /** The postings of `terms[i]` are `bytes[starts[i]..starts[i + 1])`. */
  readonly starts: Uint32Array
  readonly bytes: Uint8Array

  constructor(id: number, documents: number, terms: Uint32Array, starts: Uint32Array, bytes: Uint8Array) {
    this.id = id
    this.documents = documents
    this.terms = terms
    this.starts = starts
    this.bytes = bytes
  }

  static load(from: PartsReader, id: number, documents: number): Segment {
    const terms = from.row(`${id}.terms`, Uint32Array)
    const starts = from.row(`${id}.starts`, Uint32Array)
    const bytes = from.row(`${id}.postings`, Uint8Array)
    from.expect(starts.length === terms.length + 1 && starts[terms.length]! < bytes.length)
    return new Segment(id, documents, terms, starts, bytes)
  }

  save(to: PartsWriter): void {
    to.add(`${this.id}.terms`, this.terms)
    to.add(`${this.id}.starts`, this.starts)
    to.add(`${this.id}.postings`, this.bytes)
  }

  read(term: number, into: PostingList, most?: number): void {
    const i = this.indexOf(term)
    if (i >= 0) this.readAt(i, into, most)
  }

  readAt(i: number, into: PostingList, most?: number): void {
    readPostings(this.bytes, this.starts[i]!, this.starts[i + 1]!, into, most)
  }

  /** Bytes of the postings of a word. */
  weigh(term: number): number {
    const i = this.indexOf(term)
    return i < 0 ? 0 : this.starts[i + 1]! - this.starts[i]!
  }

  get size(): number {
    return this.terms.byteLength + this.starts.byteLength + this.bytes.byteLength
  }

  private indexOf(term: number): number {
    let low = 0
    let high = this.terms.length - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const found = this.terms[middle]!
      if (found === term) return middle
      if (found < term) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
}
