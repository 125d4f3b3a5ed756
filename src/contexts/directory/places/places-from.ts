/** Places from towns and postcodes that are at hand, wherever they came from: the compiled map, or what a phone keeps. */
import { areaFinder } from './areas/find-area.ts'
import { type PlaceCredit, placeCredits } from './credits.ts'
import type { Point } from './distance.ts'
import { exactPlaces, type Finders, findPlace, placeKeys, shownTown } from './finding/find-place.ts'
import { postcodeFinder } from './finding/find-postcode.ts'
import { townFinder } from './finding/find-town.ts'
import { mainTown } from './finding/main-town.ts'
import { spreadTowns, townAt, townsWithin } from './finding/near-towns.ts'
import { LONGEST_TYPED } from './finding/read-typed.ts'
import { type SplitLine, splitPlace } from './finding/split-place.ts'
import { suggestTowns } from './finding/suggest-towns.ts'
import { type ExtraTown, openTownNames } from './finding/town-names.ts'
import type { Gazetteer, Town } from './gazetteer/gazetteer.ts'
import type { FoundPlace, PlaceAnswer } from './place-name.ts'
import { placeNumber, townKey } from './place-number.ts'
import type { PostalTable, Postcode } from './postcodes/postal-table.ts'
import { nationOf, type Region } from './regions/region.ts'

export interface Places {
  /**
   * Settles what was typed. `key` is the reader's choice from an ambiguous answer; it counts only while the text still
   * fits it. Never throws, whatever is typed; only the first 160 characters are read.
   */
  find(text: string, options?: { country?: string | undefined; key?: string | undefined }): PlaceAnswer
  /** Every town that bears exactly this name, whatever follows it ("Newport, Shropshire") taken into account. */
  towns(text: string, options?: { country?: string | undefined }): FoundPlace[]
  /** Towns beginning so, likeliest first, for choosing while typing. */
  suggest(prefix: string, options?: { limit?: number; country?: string | undefined }): FoundPlace[]
  /** The towns of a country, largest first, parts of towns left out. */
  largest(country: string, most: number): FoundPlace[]
  /** Towns to name on a map around the point: biggest first, well spread, the middle left out. */
  nearTowns(point: Point, withinKm: number, options?: { limit?: number }): FoundPlace[]
  /** Every town in the circle, parts of towns among them, biggest first. */
  townsWithin(point: Point, km: number): Town[]
  /** The place with this number (`place-number.ts`); null where there is none, or where two share it. */
  numbered(number: number): FoundPlace | null
  /** The town a point lies in; null at sea. */
  nearest(point: Point): FoundPlace | null
  /** IANA zone of a place; null where none is near. */
  townZone(place: Point & { key?: string }): string | null
  /** Tells what lies in an area; null for any other place. */
  inside(place: { key: string }): ((point: Point) => boolean) | null
  /** ISO 3166-2 of the nation of the United Kingdom a place lies in, `GB-NIR`; null anywhere else. */
  nation(place: Point & { key?: string }): string | null
  /** The county, state and country a place lies in; null where none is known. */
  region(place: Point & { key?: string }): Region | null
  /** Parts a trailing place from free words; `isWord` names words that must stay words. */
  splitPlace(text: string, options?: { isWord?: (text: string) => boolean }): SplitLine
  /** Lines the licences ask to be shown. */
  credits: PlaceCredit[]
  /** Towns known, and postcodes per country, for the log and the doctor. */
  holds: {
    towns: number
    postcodes: Record<string, number>
    bytes: number /** Added files that cannot be read; add them again. */
    damaged: string[]
  }
}

export interface PlacesParts {
  gazetteer: Gazetteer
  tables: ReadonlyMap<string, PostalTable>
  /** ISO 3166 alpha-2, the first one first. */
  homeCountries: readonly string[]
  extraTowns: readonly ExtraTown[]
  /** For names of countries. */
  locale: string
  /** Countries whose postcodes the operator added, and files that cannot be read. */
  added: string[]
  damaged: string[]
}

/** Places kept as settled; about 0.5 kB each. */
const MOST_SETTLED = 5_000

export function placesFrom(parts: PlacesParts): Places {
  const { gazetteer, tables, homeCountries, extraTowns, locale, added, damaged } = parts
  const names = openTownNames(gazetteer, extraTowns)
  const isHome = (town: Town) => town.key.startsWith('x-') || homeCountries.includes(town.region.country)
  const towns = townFinder(names, isHome)
  const shown = (town: Town) => shownTown(town, locale)
  const callBy = (postcode: Postcode) => mainTown(gazetteer, names.extras, postcode)
  const postcodes = postcodeFinder(tables, homeCountries, callBy, locale)
  const areas = areaFinder(gazetteer, names.extras, locale)
  const byKey = placeKeys(names, areas, postcodes, shown)
  const isHomeCountry = (country: string) => homeCountries.includes(country)
  const finders: Finders = { towns, areas, isHome: isHomeCountry, postcodes, byKey, shown }
  const settled = new Map<string, PlaceAnswer>()
  /** Towns do not move. Only what turned out to be a place is kept, never anything else somebody typed. */
  const find: Places['find'] = (text, options = {}) => {
    const { country = '', key } = options
    const asked = `${country} ${text}`
    const known = key === undefined ? settled.get(asked) : undefined
    if (known) return known
    const answer = findPlace(finders, text, options)
    if (key === undefined && answer.kind === 'found') {
      if (settled.size >= MOST_SETTLED) settled.clear()
      settled.set(asked, answer)
    }
    return answer
  }
  return {
    find,
    towns: (text, { country } = {}) =>
      towns
        .candidates(text.slice(0, LONGEST_TYPED).trim())
        .map(({ town }) => shown(town))
        .filter(place => !country || place.country === country),
    suggest: (prefix, options = {}) => suggestTowns(names, isHome, homeCountries, prefix, options).map(shown),
    largest: (country, most) =>
      [
        ...names.extras.filter(({ region }) => region.country === country),
        ...gazetteer.inRegion(region => region.country === country, most).map(gazetteer.town),
      ]
        .sort((a, b) => b.population - a.population)
        .slice(0, most)
        .map(shown),
    nearTowns: (point, withinKm, { limit = 12 } = {}) =>
      spreadTowns(gazetteer, names.extras, point, withinKm, limit).map(shown),
    townsWithin: (point, km) => townsWithin(gazetteer, names.extras, point, km).map(([town]) => town),
    numbered(number) {
      const town = townKey(number)
      if (town) return byKey(town)
      const keys = [...names.extras.map(({ key }) => key), ...areas.keys()]
      const meant = keys.filter(key => placeNumber({ key }) === number)
      return meant.length === 1 ? byKey(meant[0]!) : null
    },
    nearest(point) {
      const town = townAt(gazetteer, names.extras, point)
      return town && shown(town)
    },
    townZone: place =>
      (place.key ? names.byKey(place.key)?.zone : null) ?? townAt(gazetteer, [], place)?.zone ?? null,
    inside({ key }) {
      const area = areas.byKey(key)
      return area && (point => areas.contains(area, point))
    },
    nation(place) {
      const area = place.key ? areas.byKey(place.key) : null
      if (area) return nationOf(area.region)
      const named = place.key ? names.byKey(place.key) : null
      const said = named && nationOf(named.region)
      const around = said ? null : townAt(gazetteer, [], place)
      return said ?? (around && nationOf(around.region))
    },
    region: place =>
      (place.key ? (names.byKey(place.key) ?? areas.byKey(place.key))?.region : null) ??
      townAt(gazetteer, names.extras, place)?.region ??
      null,
    splitPlace: (text, { isWord = () => false } = {}) =>
      splitPlace(text.slice(0, 1_000), {
        places: place => exactPlaces(finders, place),
        comesNear: place => areas.near(place).length > 0 || towns.suggestions(place).length > 0,
        isHome: place => place.key.startsWith('x-') || homeCountries.includes(place.country),
        isWord,
      }),
    credits: placeCredits(added),
    holds: {
      towns: gazetteer.towns + names.extras.length,
      postcodes: Object.fromEntries([...tables].map(([country, table]) => [country, table.codes])),
      damaged,
      bytes: gazetteer.bytes + [...tables.values()].reduce((sum, table) => sum + table.bytes, 0),
    },
  }
}
