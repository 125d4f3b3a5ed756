/** What is known of each place in the index, column by column. A document takes one place for each gathering. */
import type { PartsReader, PartsWriter } from '../snapshot/parts.ts'
import { type Marks, marksFor } from './marks.ts'
import { type Numbers, withLength } from './room.ts'

export const FREE = 0
/** The first place of a document that can be found. Words point here. */
export const LIVE = 1
/** Removed, but words still point here. */
export const GONE = 2
/** Gone, and the merge now running takes the words away. */
export const LEAVING = 3
/** A further gathering of a document. */
export const FURTHER = 4

/** Ends a chain of gatherings. */
export const NONE = 0xffffffff
/** Stands where a unit vector would, for what has no point. */
export const NO_POINT = 2
/** No next date known. In minutes, as all dates here. */
export const NEVER = 0xffffffff

const COLUMNS = [
  'segment',
  'rankClass',
  'hasGatherings',
  'keyHash',
  'next',
  'profile',
  'week',
  'nextAt',
] as const

export class Columns {
  /** Places in use, free ones between them included. */
  size = 0
  state = new Uint8Array(0)
  segment = new Uint8Array(0)
  rankClass = new Uint8Array(0)
  /** 0 for a document that was given none. */
  hasGatherings = new Uint8Array(0)
  keyHash = new Uint32Array(0)
  /** The place of the document's next gathering. */
  next = new Uint32Array(0)
  /** Unit vectors, three numbers a place: they are wanted together, and so lie together. */
  points = new Float32Array(0)
  /** Documents with more than one gathering. */
  several: Marks = new Int32Array(0)
  profile = new Uint32Array(0)
  week = new Uint32Array(0)
  /** Minutes since 1970. */
  nextAt = new Uint32Array(0)
  private free: number[] = []

  hasPoint(place: number): boolean {
    return this.points[place * 3] !== NO_POINT
  }

  pointOf(place: number): [x: number, y: number, z: number] {
    const { points } = this
    return [points[place * 3]!, points[place * 3 + 1]!, points[place * 3 + 2]!]
  }

  setPoint(place: number, [x, y, z]: readonly [number, number, number]): void {
    this.points[place * 3] = x
    this.points[place * 3 + 1] = y
    this.points[place * 3 + 2] = z
  }

  /** An empty place. */
  take(): number {
    const free = this.free.pop()
    if (free !== undefined) return free
    if (this.size === this.state.length) this.resize(Math.max(16, Math.ceil(this.size * 1.5)))
    return this.size++
  }

  giveBack(place: number): void {
    this.state[place] = FREE
    this.free.push(place)
  }

  /** By number of the profile, of so many: 1 where a gathering that can be found has it. */
  profilesInUse(profiles: number): Uint8Array {
    const inUse = new Uint8Array(profiles)
    for (let place = 0; place < this.size; place++)
      if (this.state[place] === LIVE || this.state[place] === FURTHER) inUse[this.profile[place]!] = 1
    return inUse
  }

  trim(): void {
    this.resize(this.size)
  }

  save(to: PartsWriter): void {
    const { size } = this
    // A merge that is under way is not saved: it will be begun again.
    to.add(
      'state',
      this.state.slice(0, size).map(state => (state === LEAVING ? GONE : state)),
    )
    for (const name of COLUMNS) to.add(name, this[name].subarray(0, size))
    to.add('points', this.points.subarray(0, size * 3))
    to.add('several', this.several.subarray(0, marksFor(size)))
  }

  load(from: PartsReader): void {
    const bytes = (name: string) => from.row(name, Uint8Array)
    const numbers = (name: string) => from.row(name, Uint32Array)
    this.state = bytes('state')
    this.size = this.state.length
    this.segment = bytes('segment')
    this.rankClass = bytes('rankClass')
    this.hasGatherings = bytes('hasGatherings')
    this.keyHash = numbers('keyHash')
    this.next = numbers('next')
    this.profile = numbers('profile')
    this.week = numbers('week')
    this.nextAt = numbers('nextAt')
    this.points = from.row('points', Float32Array)
    this.several = from.row('several', Int32Array)
    from.expect(COLUMNS.every(name => this[name].length === this.size))
    from.expect(this.points.length === this.size * 3 && this.several.length === marksFor(this.size))
    for (let place = this.size; place-- > 0; ) if (this.state[place] === FREE) this.free.push(place)
  }

  get bytes(): number {
    let bytes = this.free.length * 8 + this.points.byteLength + this.several.byteLength
    this.each(column => {
      bytes += column.byteLength
      return column
    })
    return bytes
  }

  private resize(places: number): void {
    this.each(column => withLength(column, places))
    this.points = withLength(this.points, places * 3)
    this.several = withLength(this.several, marksFor(places))
  }

  private each(change: <A extends Numbers>(column: A) => A): void {
    this.state = change(this.state)
    this.segment = change(this.segment)
    this.rankClass = change(this.rankClass)
    this.hasGatherings = change(this.hasGatherings)
    this.keyHash = change(this.keyHash)
    this.next = change(this.next)
    this.profile = change(this.profile)
    this.week = change(this.week)
    this.nextAt = change(this.nextAt)
  }
}
