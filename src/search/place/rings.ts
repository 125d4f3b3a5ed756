/** The rings round the place asked for: ring 0 is the smallest circle, the last is all that lies beyond. */
import type { LatLon } from '../document.ts'
import { type Columns, NO_POINT } from '../store/columns.ts'
import { chordSquared, kmOfChord, unitVector } from './geo.ts'

/** For what has no point. */
export const NO_RING = 15
/** A ladder has no more steps than this. */
export const MOST_CIRCLES = 12

export class Rings {
  private readonly columns: Columns
  /** The columns, at hand for as long as one search takes. */
  private xs = new Float32Array(0)
  private ys = new Float32Array(0)
  private zs = new Float32Array(0)
  private x = 0
  private y = 0
  private z = 0
  private limits = new Float64Array(MOST_CIRCLES)
  private circles = 0
  private everywhere = true

  constructor(columns: Columns) {
    this.columns = columns
  }

  /** With no place asked for everything lies in one ring, points or not. */
  around(near: LatLon | null, circles: readonly number[]): void {
    this.everywhere = near === null
    this.xs = this.columns.x
    this.ys = this.columns.y
    this.zs = this.columns.z
    this.circles = Math.min(circles.length, MOST_CIRCLES)
    for (let i = 0; i < this.circles; i++) this.limits[i] = chordSquared(circles[i]!)
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
    if (this.xs[place] === NO_POINT) return NO_RING
    const squared = this.chord(place)
    let ring = this.circles
    while (ring > 0 && squared <= this.limits[ring - 1]!) ring--
    return ring
  }

  /** The same for many places at once, without a call for each. Most lie far out, so it looks from the outside in. */
  ringsOf(places: Uint32Array, size: number, into: Uint8Array): void {
    if (this.everywhere) {
      into.fill(0, 0, size)
      return
    }
    const { xs, ys, zs, x, y, z, limits, circles } = this
    for (let i = 0; i < size; i++) {
      const place = places[i]!
      const dx = xs[place]! - x
      const dy = ys[place]! - y
      const dz = zs[place]! - z
      const squared = dx * dx + dy * dy + dz * dz
      let ring = circles
      while (ring > 0 && squared <= limits[ring - 1]!) ring--
      into[i] = xs[place] === NO_POINT ? NO_RING : ring
    }
  }

  /** The square of the chord from the place asked for; compare it, or turn it into kilometres. */
  chord(place: number): number {
    const dx = this.xs[place]! - this.x
    const dy = this.ys[place]! - this.y
    const dz = this.zs[place]! - this.z
    return dx * dx + dy * dy + dz * dz
  }

  /** Kilometres, or null for what has no point or when no place was asked for. */
  kmTo(place: number): number | null {
    if (this.everywhere || this.xs[place] === NO_POINT) return null
    return kmOfChord(this.chord(place))
  }
}
