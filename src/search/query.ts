/** What a search asks. Every part may be left out; an empty query finds everything. */
import type { Facets, LatLon, Weekday } from './document.ts'
import type { TimeOfDay } from './week/time-of-day.ts'

export interface WeightedTopic {
  slug: string
  /** Above 0, up to 1: what was typed itself 1, what was added less. */
  weight: number
}

/** One thing the person wants. A document meets it by any of the topics, or by all the words of any phrase. */
export interface Want {
  /** The person's own words for it; given back in reasons. */
  typed: string
  phrases: readonly string[]
  topics?: readonly WeightedTopic[] | undefined
  /** The phrases as they stand: never as a beginning, never mended. With topics it is always so. */
  exactly?: boolean | undefined
}

export type SortOrder = 'nearest' | 'soonest'

export interface Query {
  /** All of them are to be met, unless `match` says otherwise. At most sixteen count. */
  wants?: readonly Want[] | undefined
  /** `some`: those that meet only some wants are listed too, after the others. */
  match?: 'all' | 'some' | undefined
  near?: LatLon | undefined
  /** Kilometres; null: the smallest circle of the ladder that holds `enough`; Infinity: any distance. */
  withinKm?: number | null | undefined
  /** With `withinKm` a number: of that circle only what lies inside, so that a county is no circle. Wider circles are whole. */
  inside?: ((point: LatLon) => boolean) | undefined
  /** How many are enough for the smallest circle. */
  enough?: number | undefined
  /** With `near`: what has no point (online, by phone) is listed too, after what is near. */
  anywhere?: boolean | undefined
  /** Any of these days; together with `times`, on the same date. */
  days?: readonly Weekday[] | undefined
  times?: readonly TimeOfDay[] | undefined
  /** Any value inside one facet (or all: see `allOf` of the index), and every facet. */
  facets?: Facets | undefined
  /** Listed before the others, none left out: groups for relatives first. */
  prefer?: Facets | undefined
  sort?: SortOrder | undefined
  offset?: number | undefined
  limit?: number | undefined
  /** Shuffles equals: the same number, the same order. One a day is fair to names that begin with Z. */
  seed?: number | undefined
}
