/** A topic that some of the typed words led to. */
import type { LabelEntry } from './label-entry.ts'

export interface FoundTopic {
  /** Positions `[from, to)` of the words that led here. */
  from: number
  to: number
  typed: string
  /** Several when a label stands under several topics. */
  entries: readonly LabelEntry[]
  mended: { typed: string; read: string }[]
  /** Said by the word itself: "Krebsangehörige". */
  forCloseOnes?: boolean
  /** How somebody is, beside what it is about: stands behind it. */
  beside?: boolean
}
