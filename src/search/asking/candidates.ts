/** The documents a query may list, with what is known of each so far. The same arrays serve query after query. */
import { LIVE } from '../store/columns.ts'
import { firstFrom } from '../store/first-from.ts'
import type { FrequentWord } from '../store/frequent-words.ts'
import { countShared, isMarked, type Marks } from '../store/marks.ts'
import { FIELD_BITS, FIELD_MASK } from '../store/postings.ts'
import { withRoom } from '../store/room.ts'

/** Candidates that room is kept for. */
const MOST_ROOM = 2 ** 18

/** The postings of one way to meet a want, as part of a longer row. */
export interface Stretch {
  from: number
  to: number
  want: number
  alternative: number
  weights: Uint8Array
  /** What is known of the first postings of it, where they are many. */
  known: FrequentWord | null
}

export class Candidates {
  size = 0
  /** How many wants each reason row has. */
  wants = 0
  /** By candidate: its place, the wants it meets (one bit each), the sum of their weights. */
  places = new Uint32Array(256)
  met = new Uint16Array(256)
  score = new Uint16Array(256)
  /** By candidate: the weight for the want at hand. */
  weight = new Uint8Array(256)
  /** By candidate and want: which alternative met it, and in which fields. */
  reasons = new Uint32Array(256)
  /** By candidate: what the survey found (see `survey.ts`). */
  findings = new Uint16Array(256)
  /** By place: its candidate, plus one. */
  private of = new Uint32Array(0)

  begin(places: number, wants: number): void {
    this.forget()
    this.of = withRoom(this.of, places)
    this.size = 0
    this.wants = wants
  }

  /** The answer is made. A question that needs to look at everything is seldom; its room is not kept. */
  close(): void {
    if (this.places.length <= MOST_ROOM) return
    this.forget()
    this.size = 0
    this.places = new Uint32Array(256)
    this.met = new Uint16Array(256)
    this.score = new Uint16Array(256)
    this.weight = new Uint8Array(256)
    this.reasons = new Uint32Array(256)
    this.findings = new Uint16Array(256)
  }

  private forget(): void {
    const { of, places, size } = this
    for (let c = 0; c < size; c++) of[places[c]!] = 0
  }

  /** Enters those of a row that are marked. */
  enterMarked(row: Uint32Array, rowSize: number, marks: Marks): void {
    this.enterThose(row, rowSize, place => isMarked(marks, place))
  }

  /** Enters those of a row that are wanted. */
  enterThose(row: Uint32Array, rowSize: number, isWanted: (place: number) => boolean): void {
    this.makeRoom(this.size + rowSize)
    const { places, met, score, of } = this
    let size = this.size
    for (let i = 0; i < rowSize; i++) {
      const place = row[i]!
      if (of[place] || !isWanted(place)) continue
      places[size] = place
      met[size] = 0
      score[size] = 0
      of[place] = ++size
    }
    this.size = size
  }

  /** Enters all live documents of a stretch of postings. */
  enterAll(items: Uint32Array, { from, to }: Stretch, state: Uint8Array): void {
    this.makeRoom(this.size + to - from)
    const { places, met, score, of } = this
    let size = this.size
    for (let i = from; i < to; i++) {
      const place = items[i]! >>> FIELD_BITS
      if (of[place] || state[place] !== LIVE) continue
      places[size] = place
      met[size] = 0
      score[size] = 0
      of[place] = ++size
    }
    this.size = size
  }

  /**
   * Notes which of those entered meet a want, and how well; of several ways to meet it the strongest counts.
   * The innermost loop of every search: everything it needs is at hand, and nothing is made.
   */
  meet(items: Uint32Array, stretch: Stretch, from = stretch.from, to = stretch.to): void {
    const { want, alternative, weights } = stretch
    const { met, score, weight, reasons, wants, of } = this
    const bit = 1 << want
    for (let i = from; i < to; i++) {
      const item = items[i]!
      const c = of[item >>> FIELD_BITS]! - 1
      if (c < 0) continue
      const strength = weights[item & FIELD_MASK]!
      const before = met[c]! & bit ? weight[c]! : 0
      if (strength <= before) continue
      met[c] = met[c]! | bit
      score[c] = score[c]! + strength - before
      weight[c] = strength
      reasons[c * wants + want] = reasonOf(alternative, item & FIELD_MASK)
    }
  }

  /**
   * The same for one candidate, looked up in a stretch that is in order.
   * @param near where the one before was found: neighbours on the map mostly stand near each other here, too
   * @returns where it is, or would be
   */
  meetOne(c: number, items: Uint32Array, stretch: Stretch, near: number): number {
    const place = this.places[c]!
    const at = firstFrom(items, place, stretch, near)
    if (at < stretch.to && items[at]! >>> FIELD_BITS === place) this.meet(items, stretch, at, at + 1)
    return at
  }

  /** Enters all live documents that are marked in both. */
  enterAllMarked(marks: Marks, also: Marks, state: Uint8Array): void {
    this.makeRoom(this.size + countShared(marks, also))
    const { places, met, score, of } = this
    let size = this.size
    for (let i = 0; i < marks.length; i++)
      for (let rest = marks[i]! & also[i]!; rest; rest &= rest - 1) {
        const place = i * 32 + 31 - Math.clz32(rest & -rest)
        if (of[place] || state[place] !== LIVE) continue
        places[size] = place
        met[size] = 0
        score[size] = 0
        of[place] = ++size
      }
    this.size = size
  }

  get bytes(): number {
    const { places, met, score, weight, reasons, findings } = this
    return [places, met, score, weight, reasons, findings, this.of].reduce(
      (sum, array) => sum + array.byteLength,
      0,
    )
  }

  private makeRoom(size: number): void {
    if (size * this.wants > this.reasons.length) this.reasons = withRoom(this.reasons, size * this.wants)
    if (size <= this.places.length) return
    this.places = withRoom(this.places, size)
    this.met = withRoom(this.met, size)
    this.score = withRoom(this.score, size)
    this.weight = withRoom(this.weight, size)
    this.findings = withRoom(this.findings, size)
  }
}

/** Which alternative met a want, and in which fields. */
const reasonOf = (alternative: number, fields: number): number => (alternative << FIELD_BITS) | fields
export const alternativeOf = (reason: number): number => reason >>> FIELD_BITS
export const fieldsOf = (reason: number): number => reason & FIELD_MASK
