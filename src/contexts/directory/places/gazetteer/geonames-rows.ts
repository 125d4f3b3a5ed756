/** Rows of the GeoNames towns list, and which of their many names are worth keeping. */
import { foldPlace } from '../fold-place.ts'

export interface GeonamesRow {
  id: number
  name: string
  ascii: string
  others: string[]
  lat: number
  lon: number
  /** A part of a town, such as a city quarter. */
  section: boolean
  country: string
  admin1: string
  admin2: string
  population: number
  zone: string
}

/** Places that are gone, religious sites and the like are no towns to meet in. */
const NOT_TOWNS = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH'])
const LATIN = /^[\p{Script=Latin}\p{M}\d\s'’‘ʼ.,()/-]+$/u
const AIRPORT_CODE = /^[A-Z]{2,4}$/
/** From this size on, a town is also found by its names in other scripts. */
const KNOWN_ABROAD = 5_000

export function* geonamesRows(text: string): Generator<GeonamesRow> {
  let from = 0
  while (from < text.length) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    const cells = text.slice(from, to).split('\t')
    from = to + 1
    if (cells.length < 18 || NOT_TOWNS.has(cells[7]!)) continue
    yield {
      id: Number(cells[0]),
      name: cells[1]!,
      ascii: cells[2]!,
      others: cells[3] ? cells[3].split(',') : [],
      lat: Number(cells[4]),
      lon: Number(cells[5]),
      section: cells[7] === 'PPLX',
      country: cells[8]!,
      admin1: cells[10]!,
      admin2: cells[11]!,
      population: Number(cells[14]),
      zone: cells[17]!,
    }
  }
}

export function mainKeys(row: Pick<GeonamesRow, 'name' | 'ascii'>): string[] {
  const keys = new Set([foldPlace(row.name)])
  if (row.ascii !== row.name) keys.add(foldPlace(row.ascii))
  // "Halle (Saale)" is also simply Halle, "Biel/Bienne" is Biel and Bienne.
  if (/[(/]/.test(row.name))
    for (const part of row.name.replace(/\(.*?\)/g, '').split('/')) keys.add(foldPlace(part))
  return [...keys]
}

export function otherKeys(row: GeonamesRow, main: readonly string[]): string[] {
  const keys = new Set<string>()
  for (const other of row.others) {
    if (AIRPORT_CODE.test(other)) continue
    if (row.population < KNOWN_ABROAD && !LATIN.test(other)) continue
    const key = foldPlace(other)
    if (key.length > 1 && !main.includes(key)) keys.add(key)
  }
  return [...keys]
}
