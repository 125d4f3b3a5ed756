/** The rings round the place asked for: ring 0 is the smallest circle, the last is all that lies beyond. */
import type { LatLon } from '../document.ts'
import { type Columns, NO_POINT } from '../store/columns.ts'
import { withRoom } from '../store/room.ts'
import { chordSquared, kmOfChord, pointOf, unitVector } from './geo.ts'

/** For what has no point. */
export const NO_RING = 15
/** A ladder has no more steps than this. */
export const MOST_CIRCLES = 12
/** Squares of chords on the globe are at most 4; where there is no point, they come out above 6. */
const OFF_THE_GLOBE = 5

export class Rings {
  private readonly columns: Columns
  /** Of the columns, at hand for as long as one search takes. */
  private points = new Float32Array(0)
  private x = 0
  private y = 0
  private z = 0
  /** The outer edges as squares of chords, and as bits: positive numbers and their bits come in the same order. */
  private edges = new Float32Array(MOST_CIRCLES + 1)
  private edgeBits = new Int32Array(this.edges.buffer)
  private squares = new Float32Array(64)
  private circles = 0
  private everywhere = true
  private inside: ((point: LatLon) => boolean) | null = null

  constructor(columns: Columns) {
    this.columns = columns
  }

  /**
   * With no place asked for everything lies in one ring, points or not. What is in the smallest circle and not `inside`
   * lies in the next ring.
   */
  around(
    near: LatLon | null,
    circles: readonly number[],
    inside: ((point: LatLon) => boolean) | null = null,
  ): void {
    this.inside = circles.length > 0 ? inside : null
    this.everywhere = near === null
    this.points = this.columns.points
    this.circles = Math.min(circles.length, MOST_CIRCLES)
    for (let i = 0; i < this.circles; i++) this.edges[i] = chordSquared(circles[i]!)
    this.edges[this.circles] = OFF_THE_GLOBE
    if (near) [this.x, this.y, this.z] = unitVector(near)
  }

  /** How many rings there are; the last one has no outer edge. */
  get count(): number {
    return this.circles + 1
  }

  /** Whether distances mean anything: a place was asked for. */
  get measures(): boolean {
    return !this.everywhere
  }

  ringOf(place: number): number {
    if (this.everywhere) return 0
    if (this.points[place * 3] === NO_POINT) return NO_RING
    const squared = Math.fround(this.chord(place))
    let ring = this.circles
    while (ring > 0 && squared <= this.edges[ring - 1]!) ring--
    return ring === 0 && this.isOutside(place) ? 1 : ring
  }

  /** The same for many places at once, without a branch that the machine would have to guess. */
  ringsOf(places: Uint32Array, size: number, into: Uint8Array): void {
    if (this.everywhere) into.fill(0, 0, size)
    else {
      this.squares = withRoom(this.squares, size)
      this.measure(places, size, this.squares)
      this.sort(new Int32Array(this.squares.buffer, 0, size), into)
      if (this.inside)
        for (let i = 0; i < size; i++) if (into[i] === 0 && this.isOutside(places[i]!)) into[i] = 1
    }
  }

  /** The square of the chord from the place asked for; compare it, or turn it into kilometres. */
  chord(place: number): number {
    const dx = this.points[place * 3]! - this.x
    const dy = this.points[place * 3 + 1]! - this.y
    const dz = this.points[place * 3 + 2]! - this.z
    return dx * dx + dy * dy + dz * dz
  }

  /** Kilometres, or null for what has no point or when no place was asked for. */
  kmTo(place: number): number | null {
    if (this.everywhere || this.points[place * 3] === NO_POINT) return null
    return kmOfChord(this.chord(place))
  }

  get bytes(): number {
    return this.squares.byteLength
  }

  private isOutside(place: number): boolean {
    if (!this.inside) return false
    const { points } = this
    return !this.inside(pointOf(points[place * 3]!, points[place * 3 + 1]!, points[place * 3 + 2]!))
  }

  private measure(places: Uint32Array, size: number, into: Float32Array): void {
    const { points, x, y, z } = this
    for (let i = 0; i < size; i++) {
      const at = places[i]! * 3
      const dx = points[at]! - x
      const dy = points[at + 1]! - y
      const dz = points[at + 2]! - z
      into[i] = dx * dx + dy * dy + dz * dz
    }
  }

  /** One ring further out for each edge that lies nearer. */
  private sort(squares: Int32Array, into: Uint8Array): void {
    const { edgeBits, circles } = this
    const offTheGlobe = NO_RING - circles
    for (let i = 0; i < squares.length; i++) {
      const square = squares[i]!
      let ring = ((edgeBits[circles]! - square) >>> 31) * offTheGlobe
      for (let edge = 0; edge < circles; edge++) ring += (edgeBits[edge]! - square) >>> 31
      into[i] = ring
    }
  }
}
