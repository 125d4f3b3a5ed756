/**
 * Which documents pass the filters asked lately, as marks. Worked out once for each set of filters; after a change only
 * the changed documents are looked at again.
 */
import type { Asked } from '../asking/asked.ts'
import { type Columns, LIVE, NO_POINT, NONE } from '../store/columns.ts'
import { isMarked, type Marks, marksFor, setMark } from '../store/marks.ts'
import { withRoom } from '../store/room.ts'
import type { Filters } from './filters.ts'

/** Sets of filters, each two bits a place; and the bytes they may take together. */
const MOST_KEPT = 64
const MOST_BYTES = 4_000_000
/** After more changes than this all is worked out anew. */
const MOST_CHANGES = 4096

export interface Passing {
  /** Documents with a gathering that passes and has a point. */
  onMap: Marks
  /** Documents with a gathering that passes and has none. */
  online: Marks
}

interface Kept extends Passing {
  /** So many changes are in it. */
  changes: number
}

export class PassingShelf {
  private columns: Columns
  private filters: Filters
  private kept = new Map<string, Kept>()
  private changed: number[] = []

  constructor(columns: Columns, filters: Filters) {
    this.columns = columns
    this.filters = filters
  }

  /** A document came to this place, or left it. */
  touch(place: number): void {
    if (!this.kept.size) return
    this.changed.push(place)
    if (this.changed.length <= MOST_CHANGES) return
    this.kept.clear()
    this.changed = []
  }

  /** Expects the filters to be set. */
  of(asked: Asked): Passing {
    const filters = filtersOf(asked)
    const known = this.kept.get(filters)
    this.kept.delete(filters)
    if (!known) this.makeRoom()
    const kept = known ?? { onMap: new Int32Array(0), online: new Int32Array(0), changes: 0 }
    const length = marksFor(this.columns.size)
    kept.onMap = withRoom(kept.onMap, length)
    kept.online = withRoom(kept.online, length)
    if (known) for (let i = known.changes; i < this.changed.length; i++) this.look(this.changed[i]!, kept)
    else this.lookAtAll(kept)
    kept.changes = this.changed.length
    this.kept.set(filters, kept)
    return { onMap: kept.onMap.subarray(0, length), online: kept.online.subarray(0, length) }
  }

  get bytes(): number {
    let bytes = 0
    for (const { onMap, online } of this.kept.values()) bytes += onMap.byteLength + online.byteLength
    return bytes
  }

  /** The oldest leaves first. */
  private makeRoom(): void {
    const most = Math.min(MOST_KEPT, Math.floor(MOST_BYTES / (this.columns.size / 4 + 1)))
    while (this.kept.size && this.kept.size >= most) this.kept.delete(this.kept.keys().next().value!)
  }

  private lookAtAll(kept: Passing): void {
    const { state, several, points, size } = this.columns
    const { filters } = this
    const { onMap, online } = kept
    for (let place = 0; place < size; place++) {
      if (state[place] !== LIVE) continue
      if (isMarked(several, place)) this.look(place, kept)
      else if (filters.passes(place)) {
        const marks = points[place * 3] === NO_POINT ? online : onMap
        marks[place >>> 5] = marks[place >>> 5]! | (1 << (place & 31))
      }
    }
  }

  private look(document: number, { onMap, online }: Passing): void {
    const { columns } = this
    const { state, next } = columns
    let passesOnMap = false
    let passesOnline = false
    if (state[document] === LIVE)
      for (let place = document; place !== NONE; place = next[place]!) {
        if (!this.filters.passes(place)) continue
        if (columns.hasPoint(place)) passesOnMap = true
        else passesOnline = true
      }
    setMark(onMap, document, passesOnMap)
    setMark(online, document, passesOnline)
  }
}

const filtersOf = ({ days, times, facets }: Asked): string => JSON.stringify([days, times, facets])
