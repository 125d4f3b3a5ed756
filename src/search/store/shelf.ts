/** All parts of the word index: finished segments and the open delta. Decides when parts are written and merged. */
import type { PartsReader, PartsWriter } from '../snapshot/parts.ts'
import type { Steps } from '../steps.ts'
import { type Columns, GONE, LEAVING } from './columns.ts'
import { DELTA } from './delta.ts'
import type { DocumentTerms } from './document-terms.ts'
import { handOver } from './hand-over.ts'
import { Merge } from './merge.ts'
import { PostingList } from './postings.ts'
import { Segment } from './segment.ts'
import { termsInUse } from './terms-in-use.ts'
import { nextMerge } from './when-to-merge.ts'
import { WordPostings } from './word-postings.ts'

/** The delta is written down at this many documents; later while many are put at once. */
const WRITTEN_AT = { usual: 1024, bulk: 16_384 }
/** Postings merged for each document put or removed: more than its share, so that merging never falls behind. */
const MERGED_FOR_EACH = 4096

export class Shelf {
  readonly postings: WordPostings
  private readonly columns: Columns
  private merge: Merge | null = null
  private scratch = new PostingList()

  constructor(columns: Columns) {
    this.columns = columns
    this.postings = new WordPostings(columns)
  }

  put(place: number, document: DocumentTerms, bulk: boolean): void {
    this.columns.segment[place] = DELTA
    this.postings.delta.add(place, document)
    if (this.postings.delta.documents >= (bulk ? WRITTEN_AT.bulk : WRITTEN_AT.usual)) this.writeDelta()
    this.advance(MERGED_FOR_EACH)
  }

  remove(place: number): void {
    this.columns.state[place] = GONE
    const segment = this.columns.segment[place]!
    this.postings.gone[segment] = this.postings.gone[segment]! + 1
    this.advance(MERGED_FOR_EACH)
  }

  /** Finishes all that is waiting: one segment is left. */
  tidy(): void {
    this.writeDelta()
    while (this.merge) this.advance(Infinity)
    if (this.postings.segments.length > 1 || this.postings.gone.some(count => count > 0))
      this.begin(this.postings.segments)
    this.advance(Infinity)
  }

  /** Expects that nothing can be found any more: all goes at once. */
  clear(): void {
    this.postings.segments = []
    this.turn(null)
    this.postings.delta.clear()
    this.postings.gone.fill(0)
    for (const departed of [GONE, LEAVING]) handOver(this.columns, () => true, 0, departed)
  }

  /** How many words there are. Expects to be tidy. */
  get terms(): number {
    return this.postings.segments[0]?.terms.length ?? 0
  }

  /** Expects to be tidy. Numbers the words 0, 1, 2 … from now on, in the order they had, and tells their old numbers. */
  numberAnew(): Uint32Array {
    const [only] = this.postings.segments
    if (!only) return new Uint32Array(0)
    const terms = Uint32Array.from(only.terms, (_, i) => i)
    this.postings.segments = [new Segment(only.id, only.documents, terms, only.starts, only.bytes)]
    return only.terms
  }

  /** By number of the word, of so many: 1 where a document that can be found holds it. Expects that nothing is open. */
  termsInUse(terms: number): Steps<Uint8Array> {
    const whole = (segment: Segment) =>
      !this.postings.gone[segment.id] && !this.merge?.inputs.includes(segment)
    return termsInUse(this.postings.segments, whole, this.columns, terms)
  }

  save(to: PartsWriter): void {
    this.writeDelta()
    to.add(
      'segments',
      Uint32Array.from(this.postings.segments.flatMap(({ id, documents }) => [id, documents])),
    )
    for (const segment of this.postings.segments) segment.save(to)
  }

  /** Expects the columns to be loaded. */
  load(from: PartsReader): void {
    const listed = from.row('segments', Uint32Array)
    const segments: Segment[] = []
    for (let i = 0; i < listed.length; i += 2) segments.push(Segment.load(from, listed[i]!, listed[i + 1]!))
    this.postings.segments = segments
    const { state, segment, size } = this.columns
    for (let place = 0; place < size; place++)
      if (state[place] === GONE)
        this.postings.gone[segment[place]!] = this.postings.gone[segment[place]!]! + 1
  }

  get bytes(): number {
    return this.postings.bytes
  }

  get parts(): number {
    return this.postings.segments.length
  }

  private writeDelta(): void {
    if (!this.postings.delta.documents) return
    const segment = this.postings.delta.written(this.freeId(), this.columns, this.scratch)
    this.postings.delta.clear()
    const documents = handOver(this.columns, place => this.columns.segment[place] === DELTA, segment.id, GONE)
    this.postings.gone[DELTA] = 0
    this.postings.segments = [
      ...this.postings.segments,
      new Segment(segment.id, documents, segment.terms, segment.starts, segment.bytes),
    ]
  }

  private advance(postings: number): void {
    if (!this.merge) {
      const inputs = nextMerge(this.postings.segments, this.postings.gone)
      if (inputs.length) this.begin(inputs)
    }
    if (this.merge?.advance(postings)) this.finish(this.merge)
  }

  private begin(inputs: readonly Segment[]): void {
    const { state, segment, size } = this.columns
    const merged = new Set(inputs.map(input => input.id))
    for (let place = 0; place < size; place++)
      if (state[place] === GONE && merged.has(segment[place]!)) state[place] = LEAVING
    for (const input of inputs) this.postings.gone[input.id] = 0
    this.turn(new Merge(inputs, this.freeId(), this.columns))
  }

  private finish(merge: Merge): void {
    this.turn(null)
    const merged = new Set(merge.inputs.map(input => input.id))
    const written = merge.result(0)
    const documents = handOver(
      this.columns,
      place => merged.has(this.columns.segment[place]!),
      written.id,
      LEAVING,
    )
    for (const id of merged) {
      this.postings.gone[written.id] = this.postings.gone[written.id]! + this.postings.gone[id]!
      this.postings.gone[id] = 0
    }
    this.postings.segments = this.postings.segments.filter(segment => !merged.has(segment.id))
    if (documents)
      this.postings.segments = [
        ...this.postings.segments,
        new Segment(written.id, documents, written.terms, written.starts, written.bytes),
      ]
  }

  private turn(merge: Merge | null): void {
    this.merge = merge
    this.postings.merging = merge !== null
  }

  private freeId(): number {
    const used = new Set(this.postings.segments.map(segment => segment.id))
    if (this.merge) used.add(this.merge.id)
    let id = 0
    while (used.has(id)) id++
    return id
  }
}
