/** From a key to its document's place. Open addressing: eight bytes a document beside the keys themselves. */
import type { Key } from '../document.ts'
import type { PartsReader, PartsWriter } from '../snapshot/parts.ts'
import type { Steps } from '../steps.ts'
import { hashKey } from './hash.ts'
import { PackedKeys } from './packed-keys.ts'
import { withLength } from './room.ts'

const EMPTY = 0
const CROSSED_OUT = -1

export class KeyTable {
  size = 0
  private used = 0
  private places = new Int32Array(256)
  /** By place, from `from` on. What lies before came with a snapshot, and stays packed until it changes. */
  private keys: (Key | undefined)[] = []
  private changed = new Map<number, Key>()
  private packed = new PackedKeys()
  private from = 0

  /** The place of a key, or -1. */
  find(key: Key): number {
    const at = this.at(key)
    return at < 0 ? -1 : this.places[at]! - 1
  }

  /** The key at a place that is in use. */
  keyAt(place: number): Key {
    return this.keyIn(place)!
  }

  /** Expects a key that is not there yet. */
  add(key: Key, place: number): void {
    if ((this.used + 1) * 2 > this.places.length) this.spread()
    this.set(place, key)
    this.enter(key, place)
    this.size++
  }

  remove(key: Key): void {
    const at = this.at(key)
    if (at < 0) return
    this.set(this.places[at]! - 1, undefined)
    this.places[at] = CROSSED_OUT
    this.size--
  }

  *save(to: PartsWriter, places: number): Steps<void> {
    to.add('keys.table', this.places)
    // What came packed keeps the keys of the removed.
    const inUse = new Uint8Array(places)
    for (const place of this.places) if (place > 0) inUse[place - 1] = 1
    yield* PackedKeys.save(to, places, place => (inUse[place] ? this.keyIn(place) : undefined))
  }

  load(from: PartsReader, places: number): void {
    this.places = from.row('keys.table', Int32Array)
    this.packed.load(from, places)
    this.from = places
    this.size = 0
    this.used = 0
    for (const place of this.places) {
      if (place !== EMPTY) this.used++
      if (place > 0) this.size++
    }
    const { length } = this.places
    from.expect(length > this.used && (length & (length - 1)) === 0)
  }

  get bytes(): number {
    return this.places.byteLength + this.keys.length * 8 + this.changed.size * 40 + this.packed.bytes
  }

  private keyIn(place: number): Key | undefined {
    if (place >= this.from) return this.keys[place - this.from]
    return this.changed.get(place) ?? this.packed.at(place)
  }

  private set(place: number, key: Key | undefined): void {
    if (place >= this.from) {
      while (this.keys.length <= place - this.from) this.keys.push(undefined)
      this.keys[place - this.from] = key
    } else if (key === undefined) this.changed.delete(place)
    else this.changed.set(place, key)
  }

  private enter(key: Key, place: number): void {
    const last = this.places.length - 1
    let at = hashKey(key) & last
    while (this.places[at] !== EMPTY) at = (at + 1) & last
    this.places[at] = place + 1
    this.used++
  }

  private at(key: Key): number {
    const last = this.places.length - 1
    let at = hashKey(key) & last
    for (let place = this.places[at]!; place !== EMPTY; place = this.places[at]!) {
      if (place !== CROSSED_OUT && this.keyIn(place - 1) === key) return at
      at = (at + 1) & last
    }
    return -1
  }

  private spread(): void {
    let length = 256
    while (length < this.size * 3) length *= 2
    const before = this.places
    this.places = withLength(new Int32Array(0), length)
    this.used = 0
    for (const place of before) if (place > 0) this.enter(this.keyIn(place - 1)!, place - 1)
  }
}
