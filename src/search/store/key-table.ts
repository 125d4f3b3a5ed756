/** From a key to its document's place. Open addressing: eight bytes a document beside the keys themselves. */
import type { Key } from '../document.ts'
import { hashKey } from './hash.ts'
import { withLength } from './room.ts'

const EMPTY = 0
const CROSSED_OUT = -1

export class KeyTable {
  size = 0
  private used = 0
  private places = new Int32Array(256)
  private keys: (Key | undefined)[] = []

  /** The place of a key, or -1. */
  find(key: Key): number {
    const at = this.at(key)
    return at < 0 ? -1 : this.places[at]! - 1
  }

  /** The key at a place that is in use. */
  keyAt(place: number): Key {
    return this.keys[place]!
  }

  /** Expects a key that is not there yet. */
  add(key: Key, place: number): void {
    if ((this.used + 1) * 2 > this.places.length) this.spread()
    while (this.keys.length <= place) this.keys.push(undefined)
    this.keys[place] = key
    this.enter(key, place)
    this.size++
  }

  remove(key: Key): void {
    const at = this.at(key)
    if (at < 0) return
    this.keys[this.places[at]! - 1] = undefined
    this.places[at] = CROSSED_OUT
    this.size--
  }

  get bytes(): number {
    return this.places.byteLength + this.keys.length * 8
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
      if (place !== CROSSED_OUT && this.keys[place - 1] === key) return at
      at = (at + 1) & last
    }
    return -1
  }

  private spread(): void {
    let length = 256
    while (length < this.size * 3) length *= 2
    this.places = withLength(new Int32Array(0), length)
    this.used = 0
    this.keys.forEach((key, place) => {
      if (key !== undefined) this.enter(key, place)
    })
  }
}
