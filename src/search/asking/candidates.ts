/** The documents a query may list, with what is known of each so far. The same arrays serve query after query. */
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
  #of = new Uint32Array(0)

  begin(places: number, wants: number): void {
    for (let c = 0; c < this.size; c++) this.#of[this.places[c]!] = 0
    this.#of = withRoom(this.#of, places)
    this.size = 0
    this.wants = wants
  }

  has(place: number): boolean {
    return this.#of[place] !== 0
  }

  /** The candidate at a place, entered if it is new. */
  at(place: number): number {
    const known = this.#of[place]!
    return known ? known - 1 : this.#enter(place)
  }

  /** Notes that a candidate meets a want; the strongest way counts. */
  meets(candidate: number, want: number, weight: number, reason: number): void {
    const bit = 1 << want
    if (!(this.met[candidate]! & bit)) {
      this.met[candidate] = this.met[candidate]! | bit
      this.score[candidate] = this.score[candidate]! + weight
    } else if (weight > this.weight[candidate]!) {
      this.score[candidate] = this.score[candidate]! + weight - this.weight[candidate]!
    } else return
    this.weight[candidate] = weight
    this.reasons[candidate * this.wants + want] = reason
  }

  get bytes(): number {
    const { places, met, score, weight, reasons, findings } = this
    return [places, met, score, weight, reasons, findings, this.#of].reduce(
      (sum, array) => sum + array.byteLength,
      0,
    )
  }

  #enter(place: number): number {
    const candidate = this.size++
    if (candidate >= this.places.length) this.#grow()
    if ((candidate + 1) * this.wants > this.reasons.length)
      this.reasons = withRoom(this.reasons, (candidate + 1) * this.wants)
    this.places[candidate] = place
    this.met[candidate] = 0
    this.score[candidate] = 0
    this.#of[place] = candidate + 1
    return candidate
  }

  #grow(): void {
    this.places = withRoom(this.places, this.size)
    this.met = withRoom(this.met, this.size)
    this.score = withRoom(this.score, this.size)
    this.weight = withRoom(this.weight, this.size)
    this.findings = withRoom(this.findings, this.size)
  }
}
