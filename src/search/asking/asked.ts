/** A query with every part settled: what was left out has its ordinary meaning. */
import type { Facets, LatLon, Weekday } from '../document.ts'
import { circlesFor } from '../place/circles.ts'
import type { Query, SortOrder, Want } from '../query.ts'
import type { TimeOfDay } from '../week/time-of-day.ts'
import { MOST_WANTS } from './alternatives.ts'

export interface Asked {
  wants: readonly Want[]
  some: boolean
  near: LatLon | null
  /** Kilometres, smallest first. Empty: any distance. */
  circles: readonly number[]
  /** The first circle was asked for by name, however little it holds. */
  named: boolean
  /** Of the first circle only what lies inside; null: all of it. */
  inside: ((point: LatLon) => boolean) | null
  enough: number
  anywhere: boolean
  days: readonly Weekday[]
  times: readonly TimeOfDay[]
  facets: Facets
  prefer: Facets
  sort: SortOrder
  offset: number
  limit: number
  seed: number
}

export const ENOUGH = 8
const PAGE = 20

export function settle(query: Query, ladder: readonly number[]): Asked {
  const near = query.near ?? null
  const withinKm = query.withinKm ?? null
  return {
    wants: (query.wants ?? []).slice(0, MOST_WANTS),
    some: query.match === 'some',
    near,
    circles: near ? circlesFor(withinKm, ladder) : [],
    named: withinKm !== null,
    inside: (near && withinKm !== null && withinKm !== Infinity && query.inside) || null,
    enough: query.enough ?? ENOUGH,
    anywhere: !near || query.anywhere === true,
    days: query.days ?? [],
    times: query.times ?? [],
    facets: query.facets ?? {},
    prefer: query.prefer ?? {},
    sort: query.sort ?? 'nearest',
    offset: Math.max(0, Math.floor(query.offset ?? 0)),
    limit: Math.max(0, Math.floor(query.limit ?? PAGE)),
    seed: query.seed ?? 0,
  }
}
