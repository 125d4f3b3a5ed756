/** Makes one segment of several, a few words at a time, so that nobody ever waits for it. */
import { type Columns, LEAVING } from './columns.ts'
import { bytesWritten, FIELD_BITS, PostingList, PostingWriter } from './postings.ts'
import { withLength, withRoom } from './room.ts'
import { Segment } from './segment.ts'

export class Merge {
  readonly inputs: readonly Segment[]
  readonly id: number
  private readonly columns: Columns
  private readonly at: number[]
  private readonly writer: PostingWriter
  private readonly list = new PostingList()
  private terms = new Uint32Array(1024)
  private starts = new Uint32Array(1025)
  private count = 0

  constructor(inputs: readonly Segment[], id: number, columns: Columns) {
    this.inputs = inputs
    this.id = id
    this.columns = columns
    this.at = inputs.map(() => 0)
    this.writer = new PostingWriter(inputs.reduce((sum, segment) => sum + segment.bytes.length, 0))
  }

  /** Goes on until about so many postings are done. True when nothing is left to do. */
  advance(postings: number): boolean {
    for (let done = 0; done < postings; done += this.list.size + 1) {
      const term = this.smallestTerm()
      if (term === Infinity) return true
      this.take(term)
      if (this.list.size) this.write(term)
    }
    return false
  }

  /** The new segment, once `advance` has said true. */
  result(documents: number): Segment {
    const bytes = bytesWritten(this.writer)
    const terms = withLength(this.terms, this.count)
    return new Segment(this.id, documents, terms, withLength(this.starts, this.count + 1), bytes)
  }

  private smallestTerm(): number {
    let smallest = Infinity
    this.inputs.forEach((segment, i) => {
      const term = segment.terms[this.at[i]!]
      if (term !== undefined && term < smallest) smallest = term
    })
    return smallest
  }

  private take(term: number): void {
    const list = this.list
    list.size = 0
    this.inputs.forEach((segment, i) => {
      if (segment.terms[this.at[i]!] === term) segment.readAt(this.at[i]!++, list)
    })
    list.size = keepStaying(list, this.columns.state)
    list.sort()
  }

  private write(term: number): void {
    this.terms = withRoom(this.terms, this.count + 1)
    this.starts = withRoom(this.starts, this.count + 2)
    this.writer.write(this.list)
    this.terms[this.count++] = term
    this.starts[this.count] = this.writer.length
  }
}

function keepStaying({ items, size }: PostingList, state: Uint8Array): number {
  let kept = 0
  for (let i = 0; i < size; i++) if (state[items[i]! >>> FIELD_BITS] !== LEAVING) items[kept++] = items[i]!
  return kept
}
