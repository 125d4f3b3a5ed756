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
    if (this.circles && squared > this.limits[this.circles - 1]!) return this.circles
    let ring = 0
    while (ring < this.circles && squared > this.limits[ring]!) ring++
    return ring
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
