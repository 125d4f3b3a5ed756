/** All parts of the word index: finished segments and the open delta. Decides when parts are written and merged. */
import type { PartsReader, PartsWriter } from '../snapshot/parts.ts'
import type { Steps } from '../steps.ts'
import { type Columns, GONE, LEAVING, LIVE } from './columns.ts'
import { DELTA, Delta } from './delta.ts'
import type { DocumentTerms } from './document-terms.ts'
import { handOver } from './hand-over.ts'
import { Merge } from './merge.ts'
import { FIELD_BITS, PostingList } from './postings.ts'
import { Segment } from './segment.ts'
import { termsInUse } from './terms-in-use.ts'
import { nextMerge } from './when-to-merge.ts'

/** The delta is written down at this many documents; later while many are put at once. */
const WRITTEN_AT = { usual: 1024, bulk: 16_384 }
/** Postings merged for each document put or removed: more than its share, so that merging never falls behind. */
const MERGED_FOR_EACH = 4096

export class Shelf {
  private readonly columns: Columns
  private segments: Segment[] = []
  private delta = new Delta()
  private merge: Merge | null = null
  private scratch = new PostingList()
  /** Removed documents by segment. */
  private gone = new Uint32Array(256)

  constructor(columns: Columns) {
    this.columns = columns
  }

  put(place: number, document: DocumentTerms, bulk: boolean): void {
    this.columns.segment[place] = DELTA
    this.delta.add(place, document)
    if (this.delta.documents >= (bulk ? WRITTEN_AT.bulk : WRITTEN_AT.usual)) this.writeDelta()
    this.advance(MERGED_FOR_EACH)
  }

  remove(place: number): void {
    this.columns.state[place] = GONE
    const segment = this.columns.segment[place]!
    this.gone[segment] = this.gone[segment]! + 1
    this.advance(MERGED_FOR_EACH)
  }

  /** Adds all postings of a word, those of removed documents included. */
  read(term: number, into: PostingList): void {
    for (const segment of this.segments) segment.read(term, into)
    this.delta.read(term, into)
  }

  /** About how many bytes of postings a word has: tells the frequent from the rare. */
  weigh(term: number): number {
    return this.segments.reduce((sum, segment) => sum + segment.weigh(term), this.delta.weigh(term))
  }

  /** Whether any document that can be found holds the word. */
  holds(term: number): boolean {
    return (
      this.segments.some(part => this.anyLive(part, term, 8) || this.anyLive(part, term)) ||
      this.anyLive(this.delta, term)
    )
  }

  /** How many documents that can be found hold the word. */
  count(term: number): number {
    const list = this.scratch
    list.size = 0
    this.read(term, list)
    let count = 0
    for (let i = 0; i < list.size; i++) if (this.isLive(list.items[i]!)) count++
    return count
  }

  /** Finishes all that is waiting: one segment is left. */
  tidy(): void {
    this.writeDelta()
    while (this.merge) this.advance(Infinity)
    if (this.segments.length > 1 || this.gone.some(count => count > 0)) this.begin(this.segments)
    this.advance(Infinity)
  }

  /** Expects that nothing can be found any more: all goes at once. */
  clear(): void {
    this.segments = []
    this.merge = null
    this.delta.clear()
    this.gone.fill(0)
    for (const departed of [GONE, LEAVING]) handOver(this.columns, () => true, 0, departed)
  }

  /** How many words there are. Expects to be tidy. */
  get terms(): number {
    return this.segments[0]?.terms.length ?? 0
  }

  /** Expects to be tidy. Numbers the words 0, 1, 2 … from now on, in the order they had, and tells their old numbers. */
  numberAnew(): Uint32Array {
    const [only] = this.segments
    if (!only) return new Uint32Array(0)
    const terms = Uint32Array.from(only.terms, (_, i) => i)
    this.segments = [new Segment(only.id, only.documents, terms, only.starts, only.bytes)]
    return only.terms
  }

  /** By number of the word, of so many: 1 where a document that can be found holds it. Expects that nothing is open. */
  termsInUse(terms: number): Steps<Uint8Array> {
    const whole = (segment: Segment) => !this.gone[segment.id] && !this.merge?.inputs.includes(segment)
    return termsInUse(this.segments, whole, this.columns, terms)
  }

  save(to: PartsWriter): void {
    this.writeDelta()
    to.add('segments', Uint32Array.from(this.segments.flatMap(({ id, documents }) => [id, documents])))
    for (const segment of this.segments) segment.save(to)
  }

  /** Expects the columns to be loaded. */
  load(from: PartsReader): void {
    const listed = from.row('segments', Uint32Array)
    for (let i = 0; i < listed.length; i += 2)
      this.segments.push(Segment.load(from, listed[i]!, listed[i + 1]!))
    const { state, segment, size } = this.columns
    for (let place = 0; place < size; place++)
      if (state[place] === GONE) this.gone[segment[place]!] = this.gone[segment[place]!]! + 1
  }

  get bytes(): number {
    return this.delta.bytes + this.segments.reduce((sum, segment) => sum + segment.size, 0)
  }

  get parts(): number {
    return this.segments.length
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

  private writeDelta(): void {
    if (!this.delta.documents) return
    const segment = this.delta.written(this.freeId(), this.columns, this.scratch)
    this.delta.clear()
    const documents = handOver(this.columns, place => this.columns.segment[place] === DELTA, segment.id, GONE)
    this.gone[DELTA] = 0
    this.segments.push(new Segment(segment.id, documents, segment.terms, segment.starts, segment.bytes))
  }

  private advance(postings: number): void {
    if (!this.merge) {
      const inputs = nextMerge(this.segments, this.gone)
      if (inputs.length) this.begin(inputs)
    }
    if (this.merge?.advance(postings)) this.finish(this.merge)
  }

  private begin(inputs: readonly Segment[]): void {
    const { state, segment, size } = this.columns
    const merged = new Set(inputs.map(input => input.id))
    for (let place = 0; place < size; place++)
      if (state[place] === GONE && merged.has(segment[place]!)) state[place] = LEAVING
    for (const input of inputs) this.gone[input.id] = 0
    this.merge = new Merge(inputs, this.freeId(), this.columns)
  }

  private finish(merge: Merge): void {
    this.merge = null
    const merged = new Set(merge.inputs.map(input => input.id))
    const written = merge.result(0)
    const documents = handOver(
      this.columns,
      place => merged.has(this.columns.segment[place]!),
      written.id,
      LEAVING,
    )
    for (const id of merged) {
      this.gone[written.id] = this.gone[written.id]! + this.gone[id]!
      this.gone[id] = 0
    }
    this.segments = this.segments.filter(segment => !merged.has(segment.id))
    if (documents)
      this.segments.push(new Segment(written.id, documents, written.terms, written.starts, written.bytes))
  }

  private freeId(): number {
    const used = new Set(this.segments.map(segment => segment.id))
    if (this.merge) used.add(this.merge.id)
    let id = 0
    while (used.has(id)) id++
    return id
  }
}
