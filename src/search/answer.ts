/** What a search answers: the hits with their reasons, the counts, and every way on. */
import type { Field, Key } from './document.ts'
import type { TimeOfDay } from './week/time-of-day.ts'

/** Why a document is here: one reason for each want it meets. */
export type Reason =
  | { because: 'topic'; typed: string; topic: string }
  | { because: 'word'; typed: string; word: string; field: Field; how: WordMatch }

/** `beginning`: the last word typed, taken as the beginning of a longer one. */
export type WordMatch = 'same' | 'beginning' | 'mended'

export interface SearchHit {
  key: Key
  /** Which gathering `distanceKm` and `nextAt` speak of, by its place in the document; null when it has none. */
  gathering: number | null
  /** Kilometres in a straight line; null: no point, or no place asked for. */
  distanceKm: number | null
  /** Epoch milliseconds, to the minute. */
  nextAt: number | null
  /** 0 to 1: how strongly the words meet. 1 when none were asked for. */
  score: number
  reasons: Reason[]
}

/**
 * How many there would be if that value were added and everything else kept: press it and you get that many.
 * Values that nothing in reach has are left out.
 */
export interface Counts {
  /** By weekday, 0 Monday to 6 Sunday. */
  day: number[]
  time: Record<TimeOfDay, number>
  facets: Record<string, Record<string, number>>
}

/** How many more there are one step away from what was asked. What is already listed is never counted. */
export interface NearMisses {
  /** The next circle of the ladder that holds more. */
  wider: { withinKm: number; more: number } | null
  /** Outside the circle, at whatever distance. */
  anyDistance: number
  /** Without a point; 0 when `anywhere` lists them already. */
  online: number
  /** In the circle, with the words, when days, times and facets are let go. */
  withoutFilters: number
  /** In the circle, with the filters, meeting some wants but not all; and for each want, those that lack only it. */
  someWords: { more: number; without: { typed: string; more: number }[] }
}

export interface SearchAnswer {
  total: number
  /** Of the total, those listed for their place, and those without a point listed after them. */
  nearby: number
  online: number
  hits: SearchHit[]
  counts: Counts
  /** Kilometres actually searched; null: everywhere. */
  withinKm: number | null
  /** Spellings that were mended because no document holds the word as typed. */
  mended: { typed: string; read: string }[]
  /** Words that no document holds and that nothing comes close to. */
  unknown: string[]
  nearMisses: NearMisses
}
