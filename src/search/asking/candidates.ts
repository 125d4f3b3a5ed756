/** The documents a query may list, with what is known of each so far. The same arrays serve query after query. */
import { LIVE } from '../store/columns.ts'
import { FIELD_BITS, FIELD_MASK, type PostingList } from '../store/postings.ts'
import { withRoom } from '../store/room.ts'

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

  private forget(): void {
    const { of, places, size } = this
    for (let c = 0; c < size; c++) of[places[c]!] = 0
  }

  /** Enters a document that meets no want, if it is new. */
  enter(place: number): void {
    if (this.of[place]) return
    this.makeRoom(this.size + 1)
    this.places[this.size] = place
    this.met[this.size] = 0
    this.score[this.size] = 0
    this.of[place] = ++this.size
  }

  /**
   * Enters all live documents of a list as meeting a want; of several ways to meet it the strongest counts.
   * The innermost loop of every search: everything it needs is at hand, and nothing is made.
   */
  meet(list: PostingList, state: Uint8Array, want: number, alternative: number, weights: Uint8Array): void {
    this.makeRoom(this.size + list.size)
    const { places, met, score, weight, reasons, wants } = this
    const { items, size: postings } = list
    const of = this.of
    const bit = 1 << want
    let size = this.size
    for (let i = 0; i < postings; i++) {
      const item = items[i]!
      const place = item >>> FIELD_BITS
      if (state[place] !== LIVE) continue
      let c = of[place]! - 1
      if (c < 0) {
        c = size++
        of[place] = size
        places[c] = place
        met[c] = 0
        score[c] = 0
      }
      const strength = weights[item & FIELD_MASK]!
      const before = met[c]! & bit ? weight[c]! : 0
      if (strength <= before) continue
      met[c] = met[c]! | bit
      score[c] = score[c]! + strength - before
      weight[c] = strength
      reasons[c * wants + want] = reasonOf(alternative, item & FIELD_MASK)
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
