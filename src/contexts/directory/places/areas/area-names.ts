/** Areas by what people write for them: "Nottinghamshire", "notts", "Rogaland fylke", "Bavaria", "Norge". */

import { slips } from '../finding/slips.ts'
import { foldPlace } from '../fold-place.ts'
import { slipsAllowed } from '../gazetteer/near-keys.ts'
import { COUNTRIES, SHORT } from '../regions/other-names.ts'
import { countryName } from '../regions/region.ts'
import type { Area } from './area.ts'

export interface AreaNames {
  /** `sure`: a word like "fylke" says that no town is meant. */
  named(folded: string): { areas: readonly Area[]; sure: boolean }
  /** Names a slip or two away that begin with the same letter, or that begin so; nearest first. */
  near(folded: string): Area[]
}

/** Languages in which the names of countries are read. */
const LOCALES = ['en', 'nb', 'de']
const SHORTEST = 4
const BEGUN_FROM = 5
const SAYS_AREA =
  /^(?:county of|state of|land|freistaat|bundesland|kanton|canton of|province of) (?=.)|(?<=.) (?:fylke|fylkeskommune|county|state|province|kanton)$/

export function nameAreas(areas: Iterable<Area>): AreaNames {
  const byWord = new Map<string, Area[]>()
  const note = (word: string, area: Area) => {
    const known = byWord.get(word)
    if (!known) byWord.set(word, [area])
    else if (!known.includes(area)) known.push(area)
  }
  /** The thousands of counties of the United States would only bring strangers. */
  const mended = new Set<string>()
  for (const area of areas)
    for (const word of wordsFor(area))
      if (word.length >= SHORTEST) {
        note(word, area)
        if (area.region.country !== 'US' || area.region.county === null) mended.add(word)
      }
  for (const [short, long] of Object.entries(SHORT))
    if (short.length >= SHORTEST) for (const area of byWord.get(long) ?? []) note(short, area)
  return {
    named(folded) {
      const bare = folded.replace(SAYS_AREA, '')
      const said = byWord.get(folded)
      const meant = bare === folded ? undefined : byWord.get(bare)
      return { areas: [...new Set([...(said ?? []), ...(meant ?? [])])], sure: bare !== folded }
    },
    near(folded) {
      const most = slipsAllowed(folded)
      const found: { area: Area; edits: number }[] = []
      for (const word of most === 0 ? [] : mended) {
        if (word[0] !== folded[0]) continue
        const begun = folded.length >= BEGUN_FROM && word.startsWith(folded)
        if (!begun && Math.abs(word.length - folded.length) > most) continue
        const edits = begun ? most : slips(word, folded)
        if (edits <= most) found.push(...byWord.get(word)!.map(area => ({ area, edits })))
      }
      return [...new Set(found.sort((a, b) => a.edits - b.edits).map(({ area }) => area))]
    },
  }
}

function wordsFor({ name, region: { country, county, wide } }: Area): string[] {
  const folded = foldPlace(name)
  if (county === null && wide === null)
    return [
      ...LOCALES.map(locale => foldPlace(countryName(country, locale) ?? '')),
      ...(COUNTRIES[country] ?? []),
    ]
  // "Kings" alone says nothing in the United States; "Kerry" does in Ireland.
  if (country === 'US' || county === null) return [folded]
  const bare = folded.replace(/^county /, '')
  return bare === folded ? [folded] : [folded, bare, `co ${bare}`]
}
