/** The compiled towns of the world, opened: by name, by number, by whereabouts. */
import { join } from 'node:path'
import type { Point } from '../distance.ts'
import type { Region } from '../regions/region.ts'
import { cellsWithin, positionsIn } from './cells.ts'
import { readColumns } from './columns-file.ts'
import type { GazetteerHead } from './compile-gazetteer.ts'
import { type KeyTable, openKeys, unpackString } from './key-table.ts'

const TOWNS_FILE = 'towns.bin'

export interface Town extends Point {
  key: string
  name: string
  region: Region
  population: number
  /** A part of a town. */
  section: boolean
  /** IANA; null where it is not known. */
  zone: string | null
}

export interface Gazetteer {
  towns: number
  bytes: number
  regions: readonly Region[]
  /** Keys of the towns' own names. */
  main: KeyTable
  /** Keys of all their other names. */
  other: KeyTable
  town(row: number): Town
  byKey(key: string): Town | null
  population(row: number): number
  point(row: number): Point
  isSection(row: number): boolean
  country(row: number): string
  /** Which of `regions` a row lies in. */
  regionNumber(row: number): number
  /** Rows whose region passes, most populous first; parts of towns left out. */
  inRegion(passes: (region: Region) => boolean, most: number): number[]
  /** Rows in the squares touched by this circle, some a little outside it. The lower the row, the more people. */
  around(point: Point, km: number): number[]
}

/** @throws where the compiled file is missing or of another version. */
export function openGazetteer(dir: string): Gazetteer {
  const file = readColumns<GazetteerHead>(join(dir, TOWNS_FILE))
  const ids = file.column<Uint32Array>('id')
  const lats = file.column<Int32Array>('lat')
  const lons = file.column<Int32Array>('lon')
  const populations = file.column<Uint32Array>('population')
  const zones = file.column<Uint16Array>('zone')
  const regions = file.column<Uint16Array>('region')
  const sections = file.column<Uint8Array>('section')
  const nameBytes = file.column<Uint8Array>('name.bytes')
  const nameStarts = file.column<Uint32Array>('name.starts')
  const cells = file.column<Uint32Array>('cell.of')
  const cellRows = file.column<Uint32Array>('cell.row')
  const { head } = file

  const town = (row: number): Town => ({
    key: `g${ids[row]!}`,
    name: unpackString(nameBytes, nameStarts, row),
    region: head.regions[regions[row]!]!,
    lat: lats[row]! / 100_000,
    lon: lons[row]! / 100_000,
    population: populations[row]!,
    section: sections[row] === 1,
    zone: head.zones[zones[row]!] ?? null,
  })
  return {
    towns: ids.length,
    bytes: file.bytes,
    regions: head.regions,
    main: openKeys('main', file),
    other: openKeys('other', file),
    town,
    byKey(key) {
      const row = /^g\d{1,10}$/.test(key) ? ids.indexOf(Number(key.slice(1))) : -1
      return row < 0 ? null : town(row)
    },
    population: row => populations[row]!,
    point: row => ({ lat: lats[row]! / 100_000, lon: lons[row]! / 100_000 }),
    isSection: row => sections[row] === 1,
    country: row => head.regions[regions[row]!]!.country,
    regionNumber: row => regions[row]!,
    inRegion(passes, most) {
      const wanted = new Set(head.regions.flatMap((region, i) => (passes(region) ? [i] : [])))
      const rows: number[] = []
      if (wanted.size === 0) return rows
      for (let row = 0; row < ids.length && rows.length < most; row++) {
        if (wanted.has(regions[row]!) && sections[row] === 0) rows.push(row)
      }
      return rows
    },
    around(point, km) {
      const rows: number[] = []
      for (const cell of cellsWithin(point, km)) {
        const [from, to] = positionsIn(cells, cell)
        for (let i = from; i < to; i++) rows.push(cellRows[i]!)
      }
      return rows
    },
  }
}
