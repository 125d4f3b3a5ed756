/** Another way to search, held against ours: the same documents, the same questions. */
import type { Document, LatLon } from '#search/index.ts'

/** A question as typed, with what only a list of groups needs. */
export interface Question {
  text: string
  near: LatLon
  withinKm: number
  /** 0 is Monday; null: any day. */
  day: number | null
  /** Null: not asked for. */
  access: string | null
  language: string | null
  /** The topic that was meant; never told to who searches. */
  meant: string
}

export interface Library {
  /** Takes in everything, and ends when it can be asked. */
  fill(documents: Iterable<Document>): Promise<void> | void
  /** Keys of the best twenty, best first, all near enough and passing the filters. */
  search(question: Question): Promise<readonly number[]> | readonly number[]
  /** Bytes it holds elsewhere than in the memory JavaScript knows of. */
  elsewhere?(): Promise<number> | number
  close?(): Promise<void> | void
}

/** So many are listed on a page. */
export const LISTED = 20
