/** What belongs to an area: what meets within a circle, and what meets online in the languages spoken there. */
import type { SearchIndex } from '#search/create-index.ts'
import type { LiveDirectory } from '../find/live-directory.ts'
import type { Group } from '../groups/group.ts'
import type { Town } from '../places/gazetteer/gazetteer.ts'
import type { FoundPlace } from '../places/place-name.ts'
import type { Places } from '../places/places.ts'

/** Kilometres, widest first. A phone has room for a wide area; only where groups lie close is it drawn smaller. */
const CIRCLES = [160, 120, 80, 40, 20, 10] as const
/** So many that meet there, and so many that meet online. */
const MOST_THERE = 5_000
const MOST_ONLINE = 1_500
/** A language is spoken there from one group in so many on. */
const SPOKEN = 20
/** Towns further off are known if they are of this size, so that "too far from here" can be said of them. */
const KNOWN_AFAR = 20_000
const AFAR_KM = 400
const TOWNS_BEYOND_KM = 20

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
  const there = within(middle, withinKm, index)
  const ids = new Set(there)
  for (const id of online(await directory.groups(there), index)) ids.add(id)
  return { withinKm, groups: await directory.groups([...ids]), towns: townsFor(middle, withinKm, places) }
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

function circleFor({ lat, lon }: FoundPlace, index: SearchIndex): number {
  const fits = (withinKm: number) =>
    index.search({ near: { lat, lon }, withinKm, limit: 0 }).total <= MOST_THERE
  return CIRCLES.find(fits) ?? CIRCLES.at(-1)!
}

const within = ({ lat, lon }: FoundPlace, withinKm: number, index: SearchIndex): string[] =>
  keys(index, { near: { lat, lon }, withinKm, limit: MOST_THERE })

function online(there: readonly Group[], index: SearchIndex): string[] {
  const spoken = new Map<string, number>()
  for (const { languages } of there) for (const tag of languages) spoken.set(tag, (spoken.get(tag) ?? 0) + 1)
  const language = [...spoken].flatMap(([tag, groups]) => (groups * SPOKEN >= there.length ? [tag] : []))
  const facets = { how: ['online', 'phone'], ...(language.length > 0 ? { language } : {}) }
  return keys(index, { facets, limit: MOST_ONLINE })
}

const keys = (index: SearchIndex, query: Parameters<SearchIndex['search']>[0]): string[] =>
  index.search(query).hits.map(({ key }) => String(key))

function townsFor(middle: FoundPlace, withinKm: number, places: Places): Town[] {
  const near = places.townsWithin(middle, withinKm + TOWNS_BEYOND_KM)
  const afar = places
    .townsWithin(middle, AFAR_KM)
    .filter(({ population, section }) => population >= KNOWN_AFAR && !section)
  const each = new Map([...near, ...afar].map(town => [town.key, town]))
  return [...each.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}
