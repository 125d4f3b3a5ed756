/**
 * Which documents a word stands in, and in which fields. One posting is a number: the document's place times sixteen,
 * plus one bit for each field. Kept as gaps of seven bits a byte; where a word stands only in the own words, which is
 * the common case, the fields take no byte at all.
 */
import { FIELDS } from '../document.ts'
import { withLength, withRoom } from './room.ts'

export const FIELD_BITS = FIELDS.length
export const FIELD_MASK = (1 << FIELD_BITS) - 1
const ONLY_WORDS = 1 << FIELDS.indexOf('words')

export const posting = (place: number, fields: number): number => ((place << FIELD_BITS) | fields) >>> 0

/** A list of postings that is used again and again. */
export class PostingList {
  size = 0
  items = new Uint32Array(1024)

  push(item: number): void {
    if (this.size === this.items.length) this.items = withRoom(this.items, this.size + 1)
    this.items[this.size++] = item
  }

  pushAll(items: Uint32Array): void {
    this.items = withRoom(this.items, this.size + items.length)
    this.items.set(items, this.size)
    this.size += items.length
  }

  /** By place. Nearly always in order already. */
  sort(): void {
    for (let i = 1; i < this.size; i++)
      if (this.items[i - 1]! > this.items[i]!) {
        this.items.subarray(0, this.size).sort()
        return
      }
  }
}

/** What is written, with a byte to spare for reading. */
export const bytesWritten = ({ bytes, length }: PostingWriter): Uint8Array => withLength(bytes, length + 1)

/** Bytes that grow while postings are written. */
export class PostingWriter {
  length = 0
  bytes: Uint8Array<ArrayBufferLike>

  constructor(room: number) {
    this.bytes = new Uint8Array(room)
  }

  /** Writes one list, which must be in order. */
  write(list: PostingList): void {
    this.bytes = withRoom(this.bytes, this.length + list.size * 6)
    let last = 0
    for (let i = 0; i < list.size; i++) {
      const place = list.items[i]! >>> FIELD_BITS
      const fields = list.items[i]! & FIELD_MASK
      const plain = fields === ONLY_WORDS
      let rest = (place - last) * 2 + (plain ? 0 : 1)
      while (rest > 127) {
        this.bytes[this.length++] = (rest & 127) | 128
        rest >>>= 7
      }
      this.bytes[this.length++] = rest
      if (!plain) this.bytes[this.length++] = fields
      last = place
    }
  }
}

/** Adds the postings in `bytes[from..to)` to a list, up to `most` of them. Expects a byte to spare after the last. */
export function readPostings(
  bytes: Uint8Array,
  from: number,
  to: number,
  into: PostingList,
  most = Infinity,
): void {
  into.items = withRoom(into.items, into.size + Math.min(most, to - from))
  const items = into.items
  let size = into.size
  let place = 0
  let at = from
  const full = size + most
  while (at < to && size < full) {
    let gap = bytes[at++]!
    if (gap > 127) {
      let byte = gap
      gap &= 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!
        gap |= (byte & 127) << shift
      }
    }
    place += gap >>> 1
    // Whether a byte for the fields follows is anybody's guess, so it is read in any case and counted by arithmetic.
    const follows = gap & 1
    const fields = ONLY_WORDS + ((bytes[at]! - ONLY_WORDS) & -follows)
    items[size++] = ((place << FIELD_BITS) | fields) >>> 0
    at += follows
  }
  into.size = size
}
