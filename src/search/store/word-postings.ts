/** The postings of every word as they stand in all parts: the finished segments and the open delta. */
import { type Columns, LIVE } from './columns.ts'
import { Delta } from './delta.ts'
import { type FrequentWord, FrequentWords } from './frequent-words.ts'
import { FIELD_BITS, PostingList } from './postings.ts'
import type { Segment } from './segment.ts'

export class WordPostings {
  readonly delta = new Delta()
  /** Removed documents by segment, but for those that a merge leaves behind. */
  readonly gone = new Uint32Array(256)
  /** A merge is on its way, and leaves the removed documents behind. */
  merging = false
  private readonly columns: Columns
  private written: readonly Segment[] = []
  private scratch = new PostingList()
  private readonly frequent = new FrequentWords()

  constructor(columns: Columns) {
    this.columns = columns
  }

  get segments(): readonly Segment[] {
    return this.written
  }

  set segments(segments: readonly Segment[]) {
    this.written = segments
    this.frequent.forget()
  }

  /**
   * Adds all postings of a word, those of removed documents included.
   * @returns what is known of those that were added first, where they are many; null: nothing
   */
  read(term: number, into: PostingList): FrequentWord | null {
    const known = this.frequent.of(term)
    if (known) into.pushAll(known.items)
    const frequent = known ?? this.readWritten(term, into)
    this.delta.read(term, into)
    return frequent
  }

  /** About how many bytes of postings a word has: tells the frequent from the rare. */
  weigh(term: number): number {
    return this.written.reduce((sum, segment) => sum + segment.weigh(term), this.delta.weigh(term))
  }

  /** Whether any document that can be found holds the word. */
  holds(term: number): boolean {
    return (
      this.written.some(part => this.anyLive(part, term, 8) || this.anyLive(part, term)) ||
      this.anyLive(this.delta, term)
    )
  }

  /** How many documents that can be found hold the word. */
  count(term: number): number {
    const list = this.scratch
    list.size = 0
    this.read(term, list)
    if (this.nobodyLeft) return list.size
    let count = 0
    for (let i = 0; i < list.size; i++) if (this.isLive(list.items[i]!)) count++
    return count
  }

  get bytes(): number {
    const { frequent, delta, written } = this
    return frequent.bytes + delta.bytes + written.reduce((sum, segment) => sum + segment.size, 0)
  }

  /** All postings are of documents that can be found. */
  private get nobodyLeft(): boolean {
    return !this.merging && !this.gone.some(count => count > 0)
  }

  private readWritten(term: number, into: PostingList): FrequentWord | null {
    const from = into.size
    for (const segment of this.written) segment.read(term, into)
    return this.frequent.keep(term, into, from, this.columns.size)
  }

  private anyLive(part: Pick<Segment, 'read'>, term: number, most?: number): boolean {
    const list = this.scratch
    list.size = 0
    part.read(term, list, most)
    for (let i = 0; i < list.size; i++) if (this.isLive(list.items[i]!)) return true
    return false
  }

  private isLive(item: number): boolean {
    return this.columns.state[item >>> FIELD_BITS] === LIVE
  }
}
