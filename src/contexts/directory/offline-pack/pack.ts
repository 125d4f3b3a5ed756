/**
 * An area's groups in their public form, to be kept on a phone: the noun. A search of the area is then answered there,
 * and the server hears nothing of it (design 7: the data is sent, not the index).
 */
import type { Group } from '../groups/group.ts'
import type { Town } from '../places/gazetteer/gazetteer.ts'

/** Moves with every change of the form; a pack of another form is fetched anew. */
export const FORMAT = 2

/** The town in the middle of an area. */
export interface AreaMiddle {
  /** As places are named in addresses: `g2633521`. */
  key: string
  name: string
  region: string | null
  /** ISO 3166 alpha-2. */
  country: string
  lat: number
  lon: number
}

export interface PackHead {
  middle: AreaMiddle
  /** Everything that meets within so many kilometres is in it. */
  withinKm: number
  /** Epoch milliseconds. */
  madeAt: number
  /** Names the words and settings this pack is read with; see `kept-words.ts`. */
  words: string
  /** What is in it, in short: sent back to be told what has changed; see `buckets.ts`. */
  sums: string
}

export interface Pack extends PackHead {
  groups: Group[]
  /** So that a place can be typed where there is no network. */
  towns: Town[]
}

/** What stands instead of some buckets of an older pack. */
export interface Difference extends PackHead {
  /** Buckets that are replaced whole, by number. */
  buckets: number[]
  /** All that is in those buckets now. */
  groups: Group[]
  /** Null: the same as before. */
  towns: Town[] | null
}
