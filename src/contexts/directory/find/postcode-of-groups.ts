/**
 * A British postcode of which only the wide area is known, brought closer: groups of the directory that meet there tell
 * where it lies; where none does, the reader chooses the town.
 */
import type { SearchIndex } from '#search/create-index.ts'
import { distanceKm, type Point } from '../places/distance.ts'
import { outwardCode } from '../places/finding/find-postcode.ts'
import type { FoundPlace } from '../places/place-name.ts'
import type { Places } from '../places/places.ts'
import type { Understood } from './find-answer.ts'

export interface CodePlace extends Point {
  /** Id of the group that meets there. */
  group: string
  /** The point was given, not worked out from the address. */
  exact: boolean
}

/** Places of groups whose postcode begins so. */
export type PlacesWithCode = (outward: string) => Promise<readonly CodePlace[]>

interface Parts {
  places: Pick<Places, 'nearTowns' | 'nearest' | 'region'>
  index: Pick<SearchIndex, 'has' | 'search'>
  /** Absent on a phone, where nothing finer than what is kept is known. */
  placesWithCode?: PlacesWithCode | undefined
}

/** What was worked out from the wide area alone lies at its middle, and tells nothing. */
const AT_THE_MIDDLE_KM = 1
const LOOKED_AT_KM = 30
const TOWN_KM = 4
const MOST_TOWNS = 8

/** @param typed the place as typed */
export async function bringCloser(
  place: Understood['place'],
  typed: string,
  { places, index, placesWithCode }: Parts,
): Promise<Understood['place']> {
  const outward = outwardCode(typed)
  const area = place.kind === 'found' && place.place.kind === 'district' ? place.place : null
  if (!outward || (!area && place.kind !== 'unknown')) return place
  const found = (await placesWithCode?.(outward)) ?? []
  const listed = found.filter(
    each => index.has(each.group) && (each.exact || !area || distanceKm(each, area) > AT_THE_MIDDLE_KM),
  )
  if (listed.length > 0) return { kind: 'found', place: placeOf(outward, listed, places) }
  return area ? { kind: 'found', place: area, towns: townsAround(area, places, index) } : place
}

function placeOf(
  outward: string,
  listed: readonly CodePlace[],
  places: Pick<Places, 'nearest' | 'region'>,
): FoundPlace {
  const point = { lat: middle(listed.map(({ lat }) => lat)), lon: middle(listed.map(({ lon }) => lon)) }
  const town = places.nearest(point)
  return {
    ...point,
    key: outward,
    name: town ? `${outward} ${town.name}` : outward,
    region: town?.region ?? null,
    country: town?.country ?? 'GB',
    kind: 'postcode',
    population: 0,
    fromGroups: new Set(listed.map(({ group }) => group)).size,
  }
}

/** To a kilometre: it stands for all who live there. */
function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return Math.round(sorted[Math.floor(sorted.length / 2)]! * 100) / 100
}

/** Towns with groups first, then the larger ones. */
function townsAround(area: FoundPlace, places: Parts['places'], index: Parts['index']): FoundPlace[] {
  const hasGroups = ({ lat, lon }: FoundPlace) =>
    index.search({ near: { lat, lon }, withinKm: TOWN_KM, limit: 0 }).nearby > 0
  const towns = places.nearTowns(area, LOOKED_AT_KM, { limit: 4 * MOST_TOWNS })
  const ranked = towns.map(town => ({ town, first: hasGroups(town) ? 1 : 0 }))
  return ranked
    .sort((a, b) => b.first - a.first || b.town.population - a.town.population)
    .slice(0, MOST_TOWNS)
    .map(({ town }) => town)
}
