/** What can be found: a document, and the gatherings at which it can be met. */

/** The caller's own name for a document; numbers take the least room. */
export type Key = number | string

/** WGS 84 degrees. */
export interface LatLon {
  lat: number
  lon: number
}

/** 0 is Monday, 6 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/**
 * One weekly time: the weekday it begins on, first and last minute of that day. Past midnight the end may be
 * above 1440 or below the start; either way it belongs to the day on which it begins.
 */
export type Slot = readonly [weekday: Weekday, startMinute: number, endMinute: number]

/** Named properties with their values: `{ access: ['step-free', 'parking'] }`. */
export type Facets = Readonly<Record<string, readonly string[]>>

/** The parts of a document that words are looked for in, strongest first. */
export const FIELDS = ['name', 'topics', 'place', 'words'] as const
export type Field = (typeof FIELDS)[number]

/** One way to take part. A search for "Tuesday, step-free, near Leeds" is met only by one gathering that is all three. */
export interface Gathering {
  /** Absent: met online or by phone. */
  point?: LatLon | undefined
  slots?: readonly Slot[] | undefined
  /** What holds for this gathering only, on top of the document's own. */
  facets?: Facets | undefined
  /** Epoch milliseconds of the next date; null when there is none known. Kept true by `setNextAt`. */
  nextAt?: number | null | undefined
}

export interface Document {
  key: Key
  text: Partial<Record<Field, string>>
  /** Topic slugs. */
  topics?: readonly string[] | undefined
  facets?: Facets | undefined
  gatherings?: readonly Gathering[] | undefined
  /** 0 to 15, lower first: a coarse order the caller sets sparingly (open, quiet, resting). */
  rankClass?: number | undefined
  /** What is equally good comes in an order drawn by this; the key, where there is none. */
  lot?: string | undefined
}
