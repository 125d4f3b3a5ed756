/** Postcodes of one country in the compact form: code to the middle of the places that share it. */
import { type Column, type ColumnsFile, readColumns } from '../gazetteer/columns-file.ts'
import { openKeys, packKeys, packStrings, unpackString } from '../gazetteer/key-table.ts'
import type { PostalRow } from './postal-row.ts'

export interface PostalHead {
  stamp: string
  country: string
  /** Epoch ms; 0 for what came with the product. */
  addedAt: number
}

export interface Postcode {
  country: string
  code: string
  /** Places that share the code, in the order of the file, each where the file puts it. */
  places: { name: string; lat: number; lon: number }[]
  region: string | null
  lat: number
  lon: number
}

const DEGREE = 100_000
const MOST_NAMES = 80

/** The middle of a code is the mean of its places, each counted once. */
export function packPostcodes(rows: Iterable<PostalRow>): { columns: Record<string, Column>; codes: number } {
  const codes = new Map<string, PostalRow[]>()
  for (const row of rows) {
    const known = codes.get(row.code)
    if (known) known.push(row)
    else codes.set(row.code, [row])
  }
  const sorted = [...codes.keys()].sort()
  const mean = (code: string, pick: (row: PostalRow) => number) => {
    const spots = new Map(codes.get(code)!.map(row => [`${row.lat} ${row.lon} ${row.name}`, row]))
    let sum = 0
    for (const spot of spots.values()) sum += pick(spot)
    return Math.round((sum / spots.size) * DEGREE)
  }
  const named = sorted.map(code => {
    const places = new Set(
      codes.get(code)!.flatMap(({ name, lat, lon }) => (name ? `${name}\t${lat}\t${lon}` : [])),
    )
    return [...places].slice(0, MOST_NAMES).join('\n')
  })
  const regions = sorted.map(code => mostCommon(codes.get(code)!.flatMap(row => row.region ?? [])))
  const names = packStrings(named)
  const wide = packStrings(regions)
  const columns = {
    lat: Int32Array.from(sorted, code => mean(code, row => row.lat)),
    lon: Int32Array.from(sorted, code => mean(code, row => row.lon)),
    'name.bytes': names.bytes,
    'name.starts': names.starts,
    'region.bytes': wide.bytes,
    'region.starts': wide.starts,
    ...packKeys('code', new Map(sorted.map((code, i) => [code, [i]]))),
  }
  return { columns, codes: sorted.length }
}

function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

export interface PostalTable {
  country: string
  codes: number
  bytes: number
  /** `code` in upper case without blanks. */
  find(code: string): Postcode | null
}

export function openPostcodes(path: string): PostalTable {
  const file: ColumnsFile<PostalHead> = readColumns<PostalHead>(path)
  const keys = openKeys('code', file)
  const lat = file.column<Int32Array>('lat')
  const lon = file.column<Int32Array>('lon')
  const texts = (name: string) => {
    const bytes = file.column<Uint8Array>(`${name}.bytes`)
    const starts = file.column<Uint32Array>(`${name}.starts`)
    return (row: number) => unpackString(bytes, starts, row)
  }
  const names = texts('name')
  const region = texts('region')
  const { country } = file.head
  return {
    country,
    codes: keys.size,
    bytes: file.bytes,
    find(code) {
      const row = keys.rows(code)[0]
      if (row === undefined) return null
      const list = names(row)
      return {
        country,
        code,
        places: list === '' ? [] : list.split('\n').map(readPlace),
        region: region(row) || null,
        lat: lat[row]! / DEGREE,
        lon: lon[row]! / DEGREE,
      }
    },
  }
}

function readPlace(line: string): Postcode['places'][number] {
  const [name = '', lat, lon] = line.split('\t')
  return { name, lat: Number(lat), lon: Number(lon) }
}
