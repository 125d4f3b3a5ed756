/** What somebody put up somewhere, and who is told when it is out of date: the nouns (M17, M45). */
import type { Fingerprint } from '../print/fingerprint.ts'
import type { GroupPrint } from '../print/print-url.ts'

export interface MaterialKeeper {
  id: string
  email: string
  language: string
  /** Epoch milliseconds, as all moments here. */
  since: number
  /** When they were last told what to replace. */
  toldAt: number | null
  /** When they were last asked whether it still hangs. */
  askedAt: number | null
  /** How often nothing came back since. */
  unanswered: number
}

/** What is put up: a print of one group, by its code, or a handbook of an area. */
export type Material =
  | { kind: GroupPrint; code: string }
  | { kind: 'handbook'; near: string; within: number | null }

/** Marks of the facts printed, by the code of each group. */
export type PrintedMarks = Readonly<Record<string, Fingerprint>>

export interface Placed {
  id: string
  /** Null: nobody keeps it any more. */
  keeperId: string | null
  material: Material
  /** Where it is, in the keeper's words. */
  spot: string
  printed: PrintedMarks
  /** The mark of what is true instead, when that was told. */
  told: string | null
  saidAt: number
  /** Null: the letter that asks whether it was them is not answered yet. */
  confirmedAt: number | null
  /** When somebody last said that it hangs there. */
  checkedAt: number
  /** Since when nobody knows whether it still does. */
  unknownSince: number | null
}

const DAY = 86_400_000

/** A keeper gets word of changes at most once in so long. */
export const TOLD_AT_MOST_EVERY = 7 * DAY
/** So long after it was last looked at they are asked whether it still hangs. */
export const ASKED_EVERY = 182 * DAY
/** So many questions without an answer, and nobody knows. */
export const MOST_UNANSWERED = 2
/** As long as a letter waits to be answered by whoever it came to. */
export const CONFIRM_WITHIN = 14 * DAY
/** As long as the desk sees what nobody keeps any more. */
export const UNKNOWN_FOR = 365 * DAY
/** Letters to one box a day, and things one keeper may have; beyond, nothing more is kept. */
export const A_DAY = 5
export const MOST_OF_ONE = 60
/** Signs of where it hangs. */
export const LONGEST_SPOT = 120
