/** What is known of each place in the index, column by column. A document takes one place for each gathering. */
import { type Numbers, withLength, withRoom } from './room.ts'

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
  x = new Float32Array(0)
  y = new Float32Array(0)
  z = new Float32Array(0)
  profile = new Uint32Array(0)
  week = new Uint32Array(0)
  /** Minutes since 1970. */
  nextAt = new Uint32Array(0)
  private free: number[] = []

  /** An empty place. */
  take(): number {
    const free = this.free.pop()
    if (free !== undefined) return free
    if (this.size === this.state.length) this.each(column => withRoom(column, this.size + 1))
    return this.size++
  }

  giveBack(place: number): void {
    this.state[place] = FREE
    this.free.push(place)
  }

  trim(): void {
    this.each(column => withLength(column, this.size))
  }

  get bytes(): number {
    let bytes = this.free.length * 8
    this.each(column => {
      bytes += column.byteLength
      return column
    })
    return bytes
  }

  private each(change: <A extends Numbers>(column: A) => A): void {
    this.state = change(this.state)
    this.segment = change(this.segment)
    this.rankClass = change(this.rankClass)
    this.hasGatherings = change(this.hasGatherings)
    this.keyHash = change(this.keyHash)
    this.next = change(this.next)
    this.x = change(this.x)
    this.y = change(this.y)
    this.z = change(this.z)
    this.profile = change(this.profile)
    this.week = change(this.week)
    this.nextAt = change(this.nextAt)
  }
}
