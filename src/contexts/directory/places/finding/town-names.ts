/** All towns by name: those of the gazetteer and those of a demonstration county, side by side. */
import { foldPlace } from '../fold-place.ts'
import type { Gazetteer, Town } from '../gazetteer/gazetteer.ts'
import type { KeyTable } from '../gazetteer/key-table.ts'
import { nearKeys } from '../gazetteer/near-keys.ts'
import { slips } from './slips.ts'

/** A town that is on no real map; it ranks like a town of a home country. */
export interface ExtraTown {
  name: string
  region: string
  country: string
  lat: number
  lon: number
  population: number
}

export interface Candidate {
  town: Town
  /** Found by its own name or the beginning of it ("Newcastle" for Newcastle upon Tyne), not by another name. */
  own: boolean
  /** Slips between what was typed and the name. */
  edits: number
}

export interface TownNames {
  extras: readonly Town[]
  byKey(key: string): Town | null
  named(folded: string): Candidate[]
  /** Most populous first of each kind of name; `most` of each. */
  beginning(folded: string, most: number, country?: string): Candidate[]
  /** Names at most so many slips away. */
  near(folded: string, most: number): Candidate[]
}

function extraTown(town: ExtraTown): Town {
  const { name, country, lat, lon, population } = town
  const region = { country, county: town.region, wide: null }
  return {
    key: `x-${foldPlace(name).replace(/ /g, '-')}`,
    name,
    region,
    lat,
    lon,
    population,
    section: false,
    zone: null,
  }
}

export function openTownNames(gazetteer: Gazetteer, extraTowns: readonly ExtraTown[]): TownNames {
  const extras = extraTowns.map(extraTown)
  const extraKeys = extras.map(town => foldPlace(town.name))
  const candidate = (row: number, key: string, own: boolean, edits = 0): Candidate => {
    const town = gazetteer.town(row)
    return { town, own: own || foldPlace(town.name).startsWith(`${key} `), edits }
  }
  /** Rows are numbered by population, so the lowest numbers are the biggest towns. */
  const biggestRows = (table: KeyTable, folded: string, most: number, country?: string): number[] => {
    const [from, to] = table.range(folded)
    const lowest: number[] = []
    for (let position = from; position < to; position++) {
      for (const row of table.rowsAt(position)) {
        if (lowest.length === most && row >= lowest[most - 1]!) break
        if ((country && gazetteer.country(row) !== country) || lowest.includes(row)) continue
        const at = lowest.findIndex(other => other > row)
        lowest.splice(at < 0 ? lowest.length : at, 0, row)
        if (lowest.length > most) lowest.pop()
      }
    }
    return lowest
  }
  return {
    extras,
    byKey: key => extras.find(town => town.key === key) ?? gazetteer.byKey(key),
    named(folded) {
      const own = gazetteer.main.rows(folded)
      const other = [...gazetteer.other.rows(folded)].filter(row => !own.includes(row))
      return [
        ...extras.filter((_, i) => extraKeys[i] === folded).map(town => ({ town, own: true, edits: 0 })),
        ...Array.from(own, row => candidate(row, folded, true)),
        ...other.map(row => candidate(row, folded, false)),
      ]
    },
    beginning(folded, most, country) {
      const own = biggestRows(gazetteer.main, folded, most, country)
      const other = biggestRows(gazetteer.other, folded, most, country).filter(row => !own.includes(row))
      const begun = (town: Town, i: number) =>
        extraKeys[i]!.startsWith(folded) && (!country || town.region.country === country)
      return [
        ...extras.filter(begun).map(town => ({ town, own: true, edits: 0 })),
        ...own.map(row => candidate(row, folded, true)),
        ...other.map(row => candidate(row, folded, false)),
      ]
    },
    near(folded, most) {
      if (most === 0) return []
      const found = nearKeys(gazetteer.main, folded, most).flatMap(({ position, edits }) =>
        Array.from(gazetteer.main.rowsAt(position).subarray(0, 8), row =>
          candidate(row, folded, true, edits),
        ),
      )
      extras.forEach((town, i) => {
        const edits = slips(extraKeys[i]!, folded)
        if (edits <= most) found.push({ town, own: true, edits })
      })
      return found
    },
  }
}
