/** Names to rows: sorted keys in one run of bytes, found by halving. Built once, looked at in place. */
import type { Column, ColumnsFile } from './columns-file.ts'

const utf8 = new TextEncoder()
const text = new TextDecoder()

/** Strings in one run of bytes, with where each begins. */
export function packStrings(strings: readonly string[]): { bytes: Uint8Array; starts: Uint32Array } {
  const starts = new Uint32Array(strings.length + 1)
  let length = 0
  for (const string of strings) length += Buffer.byteLength(string)
  const bytes = Buffer.alloc(length)
  let at = 0
  strings.forEach((string, i) => {
    starts[i] = at
    at += bytes.write(string, at)
  })
  starts[strings.length] = at
  return { bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, length), starts }
}

export function unpackString(bytes: Uint8Array, starts: Uint32Array, i: number): string {
  return text.decode(bytes.subarray(starts[i]!, starts[i + 1]!))
}

/** Columns of a key table; keys outside the basic plane are left out, so that the order of letters and bytes agree. */
export function packKeys(prefix: string, rowsOf: Map<string, number[]>): Record<string, Column> {
  const keys = [...rowsOf.keys()].filter(key => key !== '' && !/[\ud800-\udfff]/.test(key)).sort()
  const first = new Uint32Array(keys.length + 1)
  let count = 0
  keys.forEach((key, i) => {
    first[i] = count
    count += rowsOf.get(key)!.length
  })
  first[keys.length] = count
  const rows = new Uint32Array(count)
  keys.forEach((key, i) => {
    rows.set(rowsOf.get(key)!, first[i]!)
  })
  const { bytes, starts } = packStrings(keys)
  return {
    [`${prefix}.bytes`]: bytes,
    [`${prefix}.starts`]: starts,
    [`${prefix}.first`]: first,
    [`${prefix}.rows`]: rows,
  }
}

export interface KeyTable {
  size: number
  bytes: Uint8Array
  starts: Uint32Array
  /** Rows of the key at this position, most populous first. */
  rowsAt(position: number): Uint32Array
  keyAt(position: number): string
  /** Rows of exactly this key; empty when there is none. */
  rows(key: string): Uint32Array
  /** Positions from..to (to excluded) of all keys that begin so. */
  range(prefix: string): [number, number]
}

export function openKeys(prefix: string, file: ColumnsFile<unknown>): KeyTable {
  const bytes = file.column<Uint8Array>(`${prefix}.bytes`)
  const starts = file.column<Uint32Array>(`${prefix}.starts`)
  const first = file.column<Uint32Array>(`${prefix}.first`)
  const rows = file.column<Uint32Array>(`${prefix}.rows`)
  const size = starts.length - 1
  const none = rows.subarray(0, 0)

  /** Below zero: the key at this position comes before; with `asPrefix`, a key that begins so counts as equal. */
  const compare = (position: number, sought: Uint8Array, asPrefix: boolean): number => {
    const start = starts[position]!
    const length = starts[position + 1]! - start
    const shared = Math.min(length, sought.length)
    for (let i = 0; i < shared; i++) {
      const difference = bytes[start + i]! - sought[i]!
      if (difference !== 0) return difference
    }
    return asPrefix && length >= sought.length ? 0 : length - sought.length
  }
  const lowest = (sought: Uint8Array, past: boolean, asPrefix: boolean): number => {
    let low = 0
    let high = size
    while (low < high) {
      const middle = (low + high) >>> 1
      const order = compare(middle, sought, asPrefix)
      if (order < 0 || (past && order === 0)) low = middle + 1
      else high = middle
    }
    return low
  }
  const rowsAt = (position: number) => rows.subarray(first[position]!, first[position + 1]!)
  return {
    size,
    bytes,
    starts,
    rowsAt,
    keyAt: position => unpackString(bytes, starts, position),
    rows(key) {
      const sought = utf8.encode(key)
      const position = lowest(sought, false, false)
      return position < size && compare(position, sought, false) === 0 ? rowsAt(position) : none
    },
    range(prefix) {
      const sought = utf8.encode(prefix)
      return [lowest(sought, false, true), lowest(sought, true, true)]
    },
  }
}
