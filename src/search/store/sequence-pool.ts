/** Keeps each different sequence of small numbers once and gives it a number: letters of words, values of facets. */
import type { PartsReader, PartsWriter } from '../snapshot/parts.ts'
import { hashUnits } from './hash.ts'
import { withLength, withRoom } from './room.ts'

export class SequencePool {
  size = 0
  /** All sequences, one after the other. */
  units = new Uint16Array(1024)
  /** Sequence `i` is `units[starts[i]]` up to `units[starts[i + 1]]`. */
  starts = new Uint32Array(128)
  private places = new Int32Array(256)

  /** The number of a sequence, or -1. */
  find(units: Uint16Array, length: number): number {
    return this.places[this.place(units, 0, length)]! - 1
  }

  /** The number of a sequence, which is kept from now on. */
  add(units: Uint16Array, length: number): number {
    const place = this.place(units, 0, length)
    if (this.places[place]) return this.places[place]! - 1
    const id = this.size++
    const end = this.starts[id]! + length
    this.units = withRoom(this.units, end)
    this.starts = withRoom(this.starts, id + 2)
    for (let i = 0; i < length; i++) this.units[end - length + i] = units[i]!
    this.starts[id + 1] = end
    this.places[place] = id + 1
    if (this.size * 2 > this.places.length) this.spread(this.places.length * 2)
    return id
  }

  trim(): void {
    this.units = withLength(this.units, this.starts[this.size]!)
    this.starts = withLength(this.starts, this.size + 1)
  }

  /** @param inUse by number; of a sequence that is not, nothing but the number is saved. All, where it is left out. */
  save(to: PartsWriter, name: string, inUse?: Uint8Array): void {
    const { units, starts } = inUse?.includes(0) ? this.without(inUse) : this
    to.add(`${name}.units`, units.subarray(0, starts[this.size]))
    to.add(`${name}.starts`, starts.subarray(0, this.size + 1))
    to.add(`${name}.places`, this.places)
  }

  load(from: PartsReader, name: string): void {
    this.units = from.row(`${name}.units`, Uint16Array)
    this.starts = from.row(`${name}.starts`, Uint32Array)
    this.places = from.row(`${name}.places`, Int32Array)
    this.size = Math.max(0, this.starts.length - 1)
    const { length } = this.places
    from.expect(this.starts[this.size] === this.units.length && length > this.size)
    from.expect((length & (length - 1)) === 0)
  }

  get bytes(): number {
    return this.units.byteLength + this.starts.byteLength + this.places.byteLength
  }

  private without(inUse: Uint8Array): Pick<SequencePool, 'units' | 'starts'> {
    const units = new Uint16Array(this.starts[this.size]!)
    const starts = new Uint32Array(this.size + 1)
    let end = 0
    for (let id = 0; id < this.size; id++) {
      if (inUse[id])
        for (let i = this.starts[id]!; i < this.starts[id + 1]!; i++) units[end++] = this.units[i]!
      starts[id + 1] = end
    }
    return { units, starts }
  }

  private place(units: Uint16Array, from: number, to: number): number {
    const last = this.places.length - 1
    let place = hashUnits(units, from, to) & last
    for (let id = this.places[place]!; id; id = this.places[place]!) {
      if (this.same(id - 1, units, from, to)) return place
      place = (place + 1) & last
    }
    return place
  }

  private same(id: number, units: Uint16Array, from: number, to: number): boolean {
    const start = this.starts[id]!
    if (this.starts[id + 1]! - start !== to - from) return false
    for (let i = from; i < to; i++) if (this.units[start + i - from] !== units[i]) return false
    return true
  }

  private spread(length: number): void {
    this.places = new Int32Array(length)
    for (let id = 0; id < this.size; id++)
      this.places[this.place(this.units, this.starts[id]!, this.starts[id + 1]!)] = id + 1
  }
}
