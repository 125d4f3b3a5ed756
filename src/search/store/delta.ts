/** The newest documents, open for change. When it has grown it is written down as a segment. */
import { type Columns, LIVE } from './columns.ts'
import type { DocumentTerms } from './document-terms.ts'
import { bytesWritten, FIELD_BITS, type PostingList, PostingWriter, posting } from './postings.ts'
import { Segment } from './segment.ts'

/** The segment number of documents that stand here. */
export const DELTA = 255

export class Delta {
  documents = 0
  private postings = 0
  private lists = new Map<number, number[]>()

  add(place: number, document: DocumentTerms): void {
    const { terms } = document
    for (const term of terms) {
      const item = posting(place, document.fieldsOf(term))
      const list = this.lists.get(term)
      if (list) list.push(item)
      else this.lists.set(term, [item])
    }
    this.postings += terms.length
    this.documents++
  }

  read(term: number, into: PostingList): void {
    const list = this.lists.get(term)
    if (list) for (const item of list) into.push(item)
  }

  /** About the bytes its postings would take. */
  weigh(term: number): number {
    return (this.lists.get(term)?.length ?? 0) * 2
  }

  /** A segment of all that is still live; the delta itself stays as it is. */
  written(id: number, columns: Columns, scratch: PostingList): Segment {
    const numbers = Uint32Array.from(this.lists.keys()).sort()
    const terms: number[] = []
    const starts = [0]
    const writer = new PostingWriter(this.postings * 3)
    for (const term of numbers) {
      copyLive(this.lists.get(term)!, columns, scratch)
      if (!scratch.size) continue
      scratch.sort()
      writer.write(scratch)
      terms.push(term)
      starts.push(writer.length)
    }
    const [ids, ends] = [Uint32Array.from(terms), Uint32Array.from(starts)]
    return new Segment(id, this.documents, ids, ends, bytesWritten(writer))
  }

  clear(): void {
    this.lists.clear()
    this.documents = 0
    this.postings = 0
  }

  /** About: a map of small arrays, not typed ones. */
  get bytes(): number {
    return this.lists.size * 80 + this.postings * 8
  }
}

function copyLive(list: readonly number[], { state }: Columns, into: PostingList): void {
  into.size = 0
  for (const item of list) if (state[item >>> FIELD_BITS] === LIVE) into.push(item)
}
