/** A person's search as a query of the index. */
import type { Facets, Weekday } from '#search/document.ts'
import type { Query } from '#search/query.ts'
import type { TimeOfDay } from '#search/week/time-of-day.ts'
import { WEEKDAYS } from '../gatherings/schedule.ts'
import type { Places } from '../places/places.ts'
import type { FindQuery, Understood } from './find-answer.ts'
import { ANY_DISTANCE_KM } from './find-url.ts'
import { LISTED } from './group-document.ts'
import type { ReadWords } from './read-words.ts'

/** Fewer than this near a place, and the circle grows, and what meets online is listed too. */
export const ENOUGH = 8
/** Hits on one page. */
export const PAGE_SIZE = 20
const DAY = 86_400_000

/** Where no distance was asked for, an area is searched as it is: its circle, and in it only what lies inside. */
export function queryFor(
  query: FindQuery,
  read: ReadWords,
  place: Understood['place'],
  now: number,
  places: Pick<Places, 'inside'>,
): Query {
  const found = place.kind === 'found' ? place.place : null
  const near = found ? { lat: found.lat, lon: found.lon } : undefined
  const area = found?.kind === 'area' && query.within === null ? found : null
  const within =
    query.within !== null && query.within >= ANY_DISTANCE_KM ? Number.POSITIVE_INFINITY : query.within
  return {
    wants: read.wants,
    near,
    withinKm: near ? (area?.radiusKm ?? within) : undefined,
    inside: (area && places.inside(area)) ?? undefined,
    enough: ENOUGH,
    anywhere: query.how.some(how => how === 'online' || how === 'phone'),
    days: query.day.map(day => WEEKDAYS.indexOf(day as (typeof WEEKDAYS)[number]) as Weekday),
    times: query.time as TimeOfDay[],
    facets: facetsOf(query),
    prefer: preferred(read, near !== undefined),
    sort: query.sort,
    offset: (query.page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
    seed: Math.floor(now / DAY),
  }
}

function facetsOf({ how, access, language, for: whom, kind, unsure }: FindQuery): Facets {
  const asked: Record<string, string[]> = { how, access, language, for: whom, kind }
  const set = Object.fromEntries(Object.entries(asked).filter(([, values]) => values.length > 0))
  return unsure ? set : { ...set, listed: [LISTED.surely] }
}

/** Somebody who speaks of another person sees groups for relatives first; without a place, what can be joined from anywhere. */
function preferred({ understood }: ReadWords, hasPlace: boolean): Facets | undefined {
  if (understood.forCloseOnes) return { for: ['close-person'] }
  return hasPlace ? undefined : { how: ['online'] }
}
