/** One question, one answer: postcode, town or area, found, to be chosen, or unknown with what comes near. */
import type { AreaFinder } from '../areas/find-area.ts'
import type { Town } from '../gazetteer/gazetteer.ts'
import type { FoundPlace, PlaceAnswer } from '../place-name.ts'
import { regionInFull, regionShown } from '../regions/region.ts'
import type { PostcodeFinder } from './find-postcode.ts'
import type { TownFinder } from './find-town.ts'
import { LONGEST_TYPED } from './read-typed.ts'
import type { Candidate, TownNames } from './town-names.ts'
import { townOrArea } from './town-or-area.ts'

export interface Finders {
  towns: TownFinder
  areas: AreaFinder
  isHome(country: string): boolean
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

export function placeKeys(
  names: TownNames,
  areas: AreaFinder,
  postcodes: PostcodeFinder,
  shown: (town: Town) => FoundPlace,
) {
  return (key: string): FoundPlace | null => {
    const town = names.byKey(key)
    if (town) return shown(town)
    const area = areas.byKey(key)
    return area ? areas.shown(area) : postcodes.byKey(key)
  }
}

/** Towns, areas and postcodes of exactly this name, without a search for what comes near. */
export function exactPlaces(finders: Finders, text: string): FoundPlace[] {
  const { towns, postcodes, shown } = finders
  const typed = text.slice(0, LONGEST_TYPED).trim()
  const codes = postcodes.find(typed)
  if (codes.length > 0) return codes
  const candidates = towns.candidates(typed)
  return areasMeant(finders, typed, candidates) ?? candidates.map(({ town }) => shown(town))
}

/** Null where towns alone are meant. */
function areasMeant(
  finders: Finders,
  typed: string,
  candidates: readonly Candidate[],
  country?: string,
): FoundPlace[] | null {
  const { areas: finder, isHome, shown } = finders
  const { areas, sure } = finder.candidates(typed)
  const wanted = areas.filter(({ region }) => !country || region.country === country)
  const towns = sure ? [] : candidates
  return wanted.length === 0
    ? null
    : townOrArea(towns, wanted, { finder, isHome: country ? () => true : isHome, shown })
}

export function findPlace(
  finders: Finders,
  text: string,
  { country, key }: { country?: string | undefined; key?: string | undefined },
): PlaceAnswer {
  const { towns, postcodes, byKey, shown } = finders
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
  const meant = areasMeant(finders, typed, candidates, country)
  const settledArea = meant?.find(place => place.key === key) ?? (meant?.length === 1 ? meant[0] : undefined)
  if (settledArea) return { kind: 'found', place: settledArea }
  if (meant) return { kind: 'ambiguous', typed, places: meant }
  const settled = towns.settle(candidates, country)
  if ('one' in settled) return { kind: 'found', place: shown(settled.one) }
  if ('ask' in settled) return { kind: 'ambiguous', typed, places: toldApart(settled.ask, shown) }
  const nearAreas = nearby(finders, typed, country)
  const suggestions = [
    ...nearAreas,
    ...toldApart(towns.suggestions(typed, country), shown).slice(0, nearAreas.length > 0 ? 3 : undefined),
  ]
  const near = suggestions.find(place => place.key === key)
  return near ? { kind: 'found', place: near } : { kind: 'unknown', typed, suggestions }
}

const MOST_AREAS = 2

/** Areas at home spelled nearly so; those abroad where there is none at home. */
function nearby({ areas, isHome }: Finders, typed: string, country?: string): FoundPlace[] {
  const near = areas.near(typed).filter(({ region }) => !country || region.country === country)
  const home = near.filter(({ key, region }) => key.startsWith('x-') || isHome(region.country))
  return (home.length > 0 ? home : near).slice(0, MOST_AREAS).map(areas.shown)
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
