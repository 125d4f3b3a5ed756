/** Gives each group id a row of its own, without keeping a text for it: a million ids are 24 megabytes. */
import type { PartsReader, PartsWriter } from '#search/snapshot/parts.ts'
import { withRoom } from '#search/store/room.ts'

const EMPTY = 0
const CROSSED_OUT = -1

export class GroupIdTable {
  size = 0
  /** Rows in use, and free ones between them. */
  rows = 0
  /** Four numbers a row; all zero where it is free. */
  private ids = new Uint32Array(64)
  private table = new Int32Array(64)
  private used = 0
  private free: number[] = []
  private asked = new Uint32Array(4)

  /** The row of an id, or -1. */
  find(id: string): number {
    const at = this.at(this.read(id))
    return at < 0 ? -1 : this.table[at]! - 1
  }

  /** The row of an id, which is there from now on. */
  add(id: string): number {
    const asked = this.read(id)
    const known = this.at(asked)
    if (known >= 0) return this.table[known]! - 1
    if ((this.used + 1) * 2 > this.table.length) this.spread()
    const row = this.free.pop() ?? this.rows++
    this.ids = withRoom(this.ids, this.rows * 4)
    this.ids.set(asked, row * 4)
    this.enter(row)
    this.size++
    return row
  }

  delete(id: string): void {
    const at = this.at(this.read(id))
    if (at < 0) return
    const row = this.table[at]! - 1
    this.ids.fill(0, row * 4, row * 4 + 4)
    this.table[at] = CROSSED_OUT
    this.free.push(row)
    this.size--
  }

  isFree(row: number): boolean {
    const { ids } = this
    return (ids[row * 4]! | ids[row * 4 + 1]! | ids[row * 4 + 2]! | ids[row * 4 + 3]!) === 0
  }

  /** The id of a row in use. */
  idAt(row: number): string {
    const four = this.ids.subarray(row * 4, row * 4 + 4)
    const hex = Array.from(four, part => part.toString(16).padStart(8, '0')).join('')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }

  /** The last bits of the id: the same that the database groups by. */
  lastBits(row: number, mask: number): number {
    return this.ids[row * 4 + 3]! & mask
  }

  save(to: PartsWriter): void {
    to.add('groups.ids', this.ids.subarray(0, this.rows * 4))
  }

  load(from: PartsReader): void {
    this.ids = from.row('groups.ids', Uint32Array)
    this.rows = this.ids.length / 4
    from.expect(Number.isInteger(this.rows))
    this.spread(Math.floor(this.rows))
  }

  private read(id: string): Uint32Array {
    const hex = id.replaceAll('-', '')
    for (let i = 0; i < 4; i++) this.asked[i] = Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16)
    return this.asked
  }

  private at(id: Uint32Array): number {
    const last = this.table.length - 1
    let at = placeOf(id, 0) & last
    for (let row = this.table[at]!; row !== EMPTY; row = this.table[at]!) {
      if (row !== CROSSED_OUT && same(this.ids, (row - 1) * 4, id)) return at
      at = (at + 1) & last
    }
    return -1
  }

  private enter(row: number): void {
    const last = this.table.length - 1
    let at = placeOf(this.ids, row * 4) & last
    while (this.table[at] !== EMPTY) at = (at + 1) & last
    this.table[at] = row + 1
    this.used++
  }

  private spread(room = this.size): void {
    let length = 64
    while (length < room * 3) length *= 2
    this.table = new Int32Array(length)
    this.used = 0
    this.size = 0
    this.free = []
    for (let row = 0; row < this.rows; row++) {
      if (this.isFree(row)) this.free.push(row)
      else {
        this.enter(row)
        this.size++
      }
    }
  }
}

/** The last bits of an id are random, the first ones its time. */
const placeOf = (ids: Uint32Array, at: number): number => {
  const mixed = Math.imul(ids[at + 3]! ^ Math.imul(ids[at + 2]!, 0x85ebca6b) ^ ids[at]!, 0xc2b2ae35)
  return mixed ^ (mixed >>> 15)
}

const same = (ids: Uint32Array, at: number, id: Uint32Array): boolean =>
  ids[at] === id[0] && ids[at + 1] === id[1] && ids[at + 2] === id[2] && ids[at + 3] === id[3]
