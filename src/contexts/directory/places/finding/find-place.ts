/** One question, one answer: postcode or town, found, to be chosen, or unknown with what comes near. */
import type { Town } from '../gazetteer/gazetteer.ts'
import type { FoundPlace, PlaceAnswer } from '../place-name.ts'
import { regionInFull, regionShown } from '../regions/region.ts'
import type { PostcodeFinder } from './find-postcode.ts'
import type { TownFinder } from './find-town.ts'
import { LONGEST_TYPED } from './read-typed.ts'
import type { Candidate, TownNames } from './town-names.ts'

export interface Finders {
  towns: TownFinder
  postcodes: PostcodeFinder
  byKey(key: string): FoundPlace | null
  shown(town: Town): FoundPlace
}

export function shownTown(town: Town, locale: string): FoundPlace {
  const { key, name, region, lat, lon, population } = town
  return {
    key,
    name,
    region: regionShown(name, region, locale),
    country: region.country,
    kind: 'town',
    lat,
    lon,
    population,
  }
}

export function placeKeys(names: TownNames, postcodes: PostcodeFinder, shown: (town: Town) => FoundPlace) {
  return (key: string): FoundPlace | null => {
    const town = names.byKey(key)
    return town ? shown(town) : postcodes.byKey(key)
  }
}

/** Towns and postcodes of exactly this name, without a search for what comes near. */
export function exactPlaces({ towns, postcodes, shown }: Finders, text: string): FoundPlace[] {
  const typed = text.slice(0, LONGEST_TYPED).trim()
  const codes = postcodes.find(typed)
  return codes.length > 0 ? codes : towns.candidates(typed).map(({ town }) => shown(town))
}

export function findPlace(
  { towns, postcodes, byKey, shown }: Finders,
  text: string,
  { country, key }: { country?: string | undefined; key?: string | undefined },
): PlaceAnswer {
  const typed = text.slice(0, LONGEST_TYPED).trim()
  const chosen = key ? byKey(key) : null
  if (typed === '')
    return chosen ? { kind: 'found', place: chosen } : { kind: 'unknown', typed, suggestions: [] }

  const codes = postcodes.find(typed, country)
  const chosenCode = codes.find(place => place.key === key)
  if (chosenCode) return { kind: 'found', place: chosenCode }
  if (codes.length === 1) return { kind: 'found', place: codes[0]! }
  if (codes.length > 1) return { kind: 'ambiguous', typed, places: codes }

  const candidates = towns.candidates(typed).filter(({ town }) => !country || town.region.country === country)
  if (chosen && candidates.some(({ town }) => town.key === key)) return { kind: 'found', place: chosen }
  const ofRegion = towns.ofRegion(typed, candidates)
  if (ofRegion.length > 0) {
    const suggestions = toldApart(withTowns(ofRegion, candidates), shown)
    return { kind: 'unknown', typed, suggestions }
  }
  const settled = towns.settle(candidates, country)
  if ('one' in settled) return { kind: 'found', place: shown(settled.one) }
  if ('ask' in settled) return { kind: 'ambiguous', typed, places: toldApart(settled.ask, shown) }
  const suggestions = toldApart(towns.suggestions(typed, country), shown)
  const near = suggestions.find(place => place.key === key)
  return near ? { kind: 'found', place: near } : { kind: 'unknown', typed, suggestions }
}

/** The towns of the region, then the small town that has its name. */
function withTowns(ofRegion: readonly Town[], candidates: readonly Candidate[]): Town[] {
  const named = candidates
    .map(({ town }) => town)
    .filter(town => !ofRegion.some(({ key }) => key === town.key))
  return [...ofRegion, ...named.slice(0, 1)]
}

/** Two of one name in one county or state are told apart by both levels. */
function toldApart(towns: readonly Town[], shown: (town: Town) => FoundPlace): FoundPlace[] {
  const places = towns.map(shown)
  const said = (place: FoundPlace) => `${place.name}|${place.region}`
  return places.map((place, i) => {
    const alone = places.every((other, j) => i === j || said(other) !== said(place))
    return alone ? place : { ...place, region: regionInFull(place.name, towns[i]!.region) }
  })
}
