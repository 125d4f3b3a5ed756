/** Keys as they came out of a snapshot: letters side by side, made into texts again only when somebody asks. */
import type { Key } from '../document.ts'
import type { PartsReader, PartsWriter } from '../snapshot/parts.ts'
import { textOf } from '../snapshot/text-bytes.ts'
import type { Steps } from '../steps.ts'

/** Keys of a step. */
const STEP = 8192

export class PackedKeys {
  /** By place; not a number where the key is a text or there is none. */
  private numbers = new Float64Array(0)
  /** The text of the key at a place is `units[starts[place]]` up to `units[starts[place + 1]]`. */
  private starts = new Uint32Array(1)
  private units: Uint8Array | Uint16Array = new Uint8Array(0)

  /** The key that stood at a place when the snapshot was taken. */
  at(place: number): Key | undefined {
    const number = this.numbers[place]
    if (number !== undefined && !Number.isNaN(number)) return number
    const from = this.starts[place]
    const to = this.starts[place + 1]
    return to === undefined ? undefined : textOf(this.units.subarray(from, to))
  }

  load(from: PartsReader, places: number): void {
    this.numbers = from.row('keys.numbers', Float64Array)
    this.starts = from.row('keys.starts', Uint32Array)
    const wide = from.row('keys.wide', Uint16Array)
    this.units = wide.length ? wide : from.row('keys.letters', Uint8Array)
    from.expect(this.starts.length <= 1 || this.starts.length === places + 1)
    from.expect((this.starts.at(-1) ?? 0) === this.units.length)
  }

  get bytes(): number {
    return this.numbers.byteLength + this.starts.byteLength + this.units.byteLength
  }

  /** Writes the keys of so many places; undefined where there is none. */
  static *save(to: PartsWriter, places: number, keyAt: (place: number) => Key | undefined): Steps<void> {
    const numbers = new Float64Array(places).fill(Number.NaN)
    const starts = new Uint32Array(places + 1)
    let units = new Uint16Array(places * 4)
    let length = 0
    let someNumbers = false
    let bits = 0
    for (let place = 0; place < places; place++) {
      const key = keyAt(place)
      if (typeof key === 'number') {
        numbers[place] = key
        someNumbers = true
      } else if (key !== undefined) {
        if (length + key.length > units.length) {
          const wider = new Uint16Array(Math.ceil(units.length * 1.5) + key.length)
          wider.set(units.subarray(0, length))
          units = wider
        }
        for (let i = 0; i < key.length; i++) {
          const unit = key.charCodeAt(i)
          bits |= unit
          units[length++] = unit
        }
      }
      starts[place + 1] = length
      if (place % STEP === STEP - 1) yield
    }
    to.add('keys.numbers', someNumbers ? numbers : numbers.subarray(0, 0))
    to.add('keys.starts', length ? starts : starts.subarray(0, 1))
    to.add('keys.letters', bits < 256 ? new Uint8Array(units.subarray(0, length)) : new Uint8Array(0))
    to.add('keys.wide', bits < 256 ? new Uint16Array(0) : units.subarray(0, length))
  }
}
