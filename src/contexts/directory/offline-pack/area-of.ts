/** What belongs to an area: what meets within a circle, and what can be joined from anywhere in the languages spoken there. */
import type { SearchIndex } from '#search/create-index.ts'
import type { LiveDirectory } from '../find/live-directory.ts'
import { type DistanceUnit, unitIn } from '../find/say-distance.ts'
import type { Group } from '../groups/group.ts'
import { KM_PER_MILE } from '../places/distance.ts'
import type { Town } from '../places/gazetteer/gazetteer.ts'
import type { FoundPlace } from '../places/place-name.ts'
import type { Places } from '../places/places.ts'

/**
 * Widest first, in round numbers of what is said there. A phone has room for a whole country of few groups; where many
 * lie close it is drawn smaller.
 */
const CIRCLES: Record<DistanceUnit, readonly number[]> = {
  mi: [400, 200, 100, 50, 25, 12, 6].map(miles => miles * KM_PER_MILE),
  km: [640, 320, 160, 80, 40, 20, 10],
}
/** So many that meet there, and so many that meet online or whose place is not known. */
const MOST_THERE = 5_000
const MOST_ANYWHERE = 1_500
const LOOKED_AT = 20_000
/** A language is spoken there from one group in so many on. */
const SPOKEN = 20
/**
 * Every town close by is known; further off the larger ones of countries where the groups meet; and those that many have
 * heard of beyond the circle, too, and across the sea.
 */
const TOWNS: readonly { km: (withinKm: number) => number; people: number; abroad: boolean }[] = [
  { km: withinKm => Math.min(withinKm, 60), people: 0, abroad: true },
  { km: withinKm => withinKm, people: 5_000, abroad: false },
  { km: withinKm => withinKm + 200, people: 50_000, abroad: true },
]

export interface Area {
  withinKm: number
  groups: Group[]
  towns: Town[]
}

/** Groups in their public form, each once; those found only by their own address are not among them. */
export async function areaOf(
  middle: FoundPlace,
  { directory, places }: { directory: LiveDirectory; places: Places },
): Promise<Area> {
  const { index } = directory
  const withinKm = circleFor(middle, index)
  const { lat, lon } = middle
  const { hits } = index.search({ near: { lat, lon }, withinKm, anywhere: true, limit: LOOKED_AT })
  const ids = (passes: (far: number | null) => boolean) =>
    hits.filter(({ distanceKm }) => passes(distanceKm)).map(({ key }) => String(key))
  const there = await directory.groups(ids(far => far !== null))
  const anywhere = await directory.groups(ids(far => far === null))
  const groups = [...there, ...fewEnough(anywhere, there)]
  return { withinKm, groups, towns: townsFor(middle, withinKm, countriesOf(there, middle, places), places) }
}

/** Where too many can be joined from anywhere, those in the languages spoken there. */
function fewEnough(anywhere: readonly Group[], there: readonly Group[]): readonly Group[] {
  if (anywhere.length <= MOST_ANYWHERE) return anywhere
  const groups = new Map<string, number>()
  for (const { languages } of there) for (const tag of languages) groups.set(tag, (groups.get(tag) ?? 0) + 1)
  const isSpoken = (tag: string) => (groups.get(tag) ?? 0) * SPOKEN >= there.length
  return anywhere.filter(({ languages }) => languages.some(isSpoken)).slice(0, MOST_ANYWHERE)
}

/** The town whose area is meant: the place itself, or the town it lies in, so that nothing finer is ever asked for. */
export function middleOf(place: FoundPlace, places: Places): FoundPlace | null {
  return place.kind === 'town' ? place : places.nearest(place)
}

/** What somebody is told before they keep it. */
export function areaInShort(middle: FoundPlace, index: SearchIndex): { withinKm: number; groups: number } {
  const withinKm = circleFor(middle, index)
  const { lat, lon } = middle
  return { withinKm, groups: index.search({ near: { lat, lon }, withinKm, limit: 0 }).total }
}

function circleFor({ lat, lon, country }: FoundPlace, index: SearchIndex): number {
  const circles = CIRCLES[unitIn(country)]
  const fits = (withinKm: number) =>
    index.search({ near: { lat, lon }, withinKm, limit: 0 }).total <= MOST_THERE
  return circles.find(fits) ?? circles.at(-1)!
}

/** ISO 3166 alpha-2: where somebody looks for a group that meets, or sets out from. */
function countriesOf(there: readonly Group[], { country }: FoundPlace, places: Places): Set<string> {
  const countries = new Set([country])
  for (const { gatherings } of there)
    for (const { place } of gatherings) {
      const found = place?.country ?? (place?.point && places.nearest(place.point)?.country)
      if (found) countries.add(found)
    }
  return countries
}

function townsFor(
  middle: FoundPlace,
  withinKm: number,
  countries: ReadonlySet<string>,
  places: Places,
): Town[] {
  const each = new Map<string, Town>()
  for (const { km, people, abroad } of TOWNS)
    for (const town of places.townsWithin(middle, km(withinKm))) {
      const isMeant = town.population >= people && (abroad || countries.has(town.region.country))
      if (isMeant || town.key.startsWith('x-')) each.set(town.key, town)
    }
  return [...each.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}
