/** Makes the compact gazetteer from the GeoNames towns list. Done once per version of list and compiler. */
import { readFileSync } from 'node:fs'
import { type Region, regionOf } from '../regions/region.ts'
import { cellOf } from './cells.ts'
import { writeColumns } from './columns-file.ts'
import { type GeonamesRow, geonamesRows, mainKeys, otherKeys } from './geonames-rows.ts'
import { packKeys, packStrings } from './key-table.ts'

export interface GazetteerHead {
  stamp: string
  zones: string[]
  regions: Region[]
}

const DEGREE = 100_000

/** Numbers values in the order they are first met. */
function numbering<T>(): { of(key: string, make: () => T): number; values: T[] } {
  const numbers = new Map<string, number>()
  const values: T[] = []
  return {
    values,
    of(key, make) {
      let number = numbers.get(key)
      if (number === undefined) {
        number = values.push(make()) - 1
        numbers.set(key, number)
      }
      return number
    },
  }
}

function keyRows(
  rows: readonly GeonamesRow[],
  keysOf: (row: GeonamesRow) => string[],
): Map<string, number[]> {
  const table = new Map<string, number[]>()
  rows.forEach((row, i) => {
    for (const key of keysOf(row)) {
      const known = table.get(key)
      if (known) known.push(i)
      else table.set(key, [i])
    }
  })
  return table
}

/** Most populous first, so that a lower row number always means a bigger town. */
export function compileGazetteer(
  from: string,
  to: string,
  usCounties: ReadonlyMap<string, string>,
  stamp: string,
): { towns: number } {
  const rows = [...geonamesRows(readFileSync(from, 'utf8'))]
  rows.sort((a, b) => b.population - a.population || a.id - b.id)
  const zones = numbering<string>()
  const regions = numbering<Region>()
  const column = {
    id: new Uint32Array(rows.length),
    lat: new Int32Array(rows.length),
    lon: new Int32Array(rows.length),
    population: new Uint32Array(rows.length),
    zone: new Uint16Array(rows.length),
    region: new Uint16Array(rows.length),
    section: new Uint8Array(rows.length),
  }
  rows.forEach((row, i) => {
    column.id[i] = row.id
    column.lat[i] = Math.round(row.lat * DEGREE)
    column.lon[i] = Math.round(row.lon * DEGREE)
    column.population[i] = row.population
    column.section[i] = row.section ? 1 : 0
    column.zone[i] = zones.of(row.zone, () => row.zone)
    const region = regionOf(row.country, row.admin1, row.admin2, usCounties)
    column.region[i] = regions.of(`${region.country}|${region.county}|${region.wide}`, () => region)
  })
  const cells = Uint32Array.from(rows, row => cellOf(row.lat, row.lon))
  const order = Uint32Array.from(cells.keys()).sort((a, b) => cells[a]! - cells[b]! || a - b)
  const names = packStrings(rows.map(row => row.name))
  const mains = rows.map(mainKeys)
  const mainOf = new Map(rows.map((row, i) => [row, mains[i]!]))
  const head: GazetteerHead = { stamp, zones: zones.values, regions: regions.values }
  writeColumns(to, head, {
    ...column,
    'cell.of': order.map(row => cells[row]!),
    'cell.row': order,
    'name.bytes': names.bytes,
    'name.starts': names.starts,
    ...packKeys(
      'main',
      keyRows(rows, row => mainOf.get(row)!),
    ),
    ...packKeys(
      'other',
      keyRows(rows, row => otherKeys(row, mainOf.get(row)!)),
    ),
  })
  return { towns: rows.length }
}
