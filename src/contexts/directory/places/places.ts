/** Places without an outside call: what people type, to points on the map and back (M07, design 4). */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ExtraTown } from './finding/town-names.ts'
import { openGazetteer } from './gazetteer/gazetteer.ts'
import { type Places, placesFrom } from './places-from.ts'
import { addedPlacesDir } from './postcodes/add-postal-file.ts'
import { openPostcodes, type PostalTable } from './postcodes/postal-table.ts'

export type { Places } from './places-from.ts'

export interface PlacesAsked {
  /** Made by `bin/compile-places.ts`. */
  gazetteerDir: string
  /** Where `waymeet places add` keeps what the operator added; null for none. */
  dataDir: string | null
  /** ISO 3166 alpha-2, the first one first. */
  homeCountries: readonly string[]
  extraTowns?: readonly ExtraTown[]
  /** For names of countries. */
  locale?: string
}

/** @throws where the compiled gazetteer is missing. */
export function openPlaces({
  gazetteerDir,
  dataDir,
  homeCountries,
  extraTowns = [],
  locale = 'en',
}: PlacesAsked): Places {
  const gazetteer = openGazetteer(gazetteerDir)
  const { tables, added, damaged } = openTables(gazetteerDir, dataDir)
  return placesFrom({ gazetteer, tables, homeCountries, extraTowns, locale, added, damaged })
}

/** What the operator added takes the place of what came with the product; a damaged file is named, not fatal. */
function openTables(gazetteerDir: string, dataDir: string | null) {
  const tables = new Map<string, PostalTable>([['US', openPostcodes(join(gazetteerDir, 'US.bin'))]])
  const dir = dataDir === null ? null : addedPlacesDir(dataDir)
  const files = dir && existsSync(dir) ? readdirSync(dir).filter(name => /^[A-Z]{2}\.bin$/.test(name)) : []
  const added: string[] = []
  const damaged: string[] = []
  for (const path of files.sort().map(name => join(dir!, name))) {
    try {
      const table = openPostcodes(path)
      tables.set(table.country, table)
      added.push(table.country)
    } catch {
      damaged.push(path)
    }
  }
  return { tables, added, damaged }
}
