/** A few thousand towns as a gazetteer, made in a moment: what a phone keeps of the map. */
import { cellOf, cellsWithin } from './cells.ts'
import type { Gazetteer, Town } from './gazetteer.ts'
import { mainKeys } from './geonames-rows.ts'
import type { KeyTable } from './key-table.ts'

export function townsAtHand(some: readonly Town[]): Gazetteer {
  const towns = [...some].sort((a, b) => b.population - a.population || number(a) - number(b))
  const at = (row: number): Town => towns[row]!
  const byKey = new Map(towns.map(town => [town.key, town]))
  // Towns of one region mostly share it, and then it is written once.
  const texts = new Map<Town['region'], string>()
  const said = ({ region }: Town) => {
    const text = texts.get(region) ?? JSON.stringify(region)
    texts.set(region, text)
    return text
  }
  const regions = new Map(towns.map(town => [said(town), town.region]))
  const numbers = new Map([...regions.keys()].map((region, number) => [region, number]))
  const cells = Map.groupBy(towns.keys(), row => cellOf(at(row).lat, at(row).lon))
  return {
    towns: towns.length,
    bytes: 0,
    regions: [...regions.values()],
    main: keyTable(towns, ({ name }) => mainKeys({ name, ascii: name })),
    other: keyTable([], () => []),
    town: at,
    byKey: key => byKey.get(key) ?? null,
    population: row => at(row).population,
    point: row => at(row),
    isSection: row => at(row).section,
    country: row => at(row).region.country,
    regionNumber: row => numbers.get(said(at(row)))!,
    inRegion: (passes, most) =>
      [...towns.keys()].filter(row => !at(row).section && passes(regions.get(said(at(row)))!)).slice(0, most),
    around: (point, km) => [...cellsWithin(point, km)].flatMap(cell => cells.get(cell) ?? []),
  }
}

const number = ({ key }: Town): number => Number(key.slice(1))

function keyTable(towns: readonly Town[], keysOf: (town: Town) => string[]): KeyTable {
  const rowsOf = new Map<string, number[]>()
  towns.forEach((town, row) => {
    for (const key of keysOf(town)) {
      const rows = rowsOf.get(key)
      if (rows) rows.push(row)
      else rowsOf.set(key, [row])
    }
  })
  const keys = [...rowsOf.keys()].filter(key => key !== '').sort()
  const utf8 = new TextEncoder()
  const encoded = keys.map(key => utf8.encode(key))
  const starts = new Uint32Array(keys.length + 1)
  encoded.forEach((bytes, n) => {
    starts[n + 1] = starts[n]! + bytes.length
  })
  const bytes = new Uint8Array(starts[keys.length]!)
  encoded.forEach((key, n) => {
    bytes.set(key, starts[n])
  })
  const rowsAt = (position: number) => Uint32Array.from(rowsOf.get(keys[position]!)!)
  const first = (passes: (key: string) => boolean) => {
    const found = keys.findIndex(passes)
    return found < 0 ? keys.length : found
  }
  return {
    size: keys.length,
    bytes,
    starts,
    rowsAt,
    keyAt: position => keys[position]!,
    rows: key => Uint32Array.from(rowsOf.get(key) ?? []),
    range(prefix) {
      const from = first(key => key.startsWith(prefix))
      if (from === keys.length) return [from, from]
      const past = keys.findIndex((key, n) => n > from && !key.startsWith(prefix))
      return [from, past < 0 ? keys.length : past]
    },
  }
}
