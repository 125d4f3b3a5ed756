/** What is drawn of a proposal: plain words and moments, so that no page need know a record. */

/** Fields that are said; the others go with them. */
export const SAID_FIELDS = [
  ...(['schedule', 'mode', 'place', 'name', 'street', 'town', 'postcode', 'directions'] as const),
  ...(['online', 'url', 'phone', 'note', 'access', 'accessNote', 'email', 'web'] as const),
  ...(['life', 'joining', 'newcomersNow'] as const),
] as const
export type SaidField = (typeof SAID_FIELDS)[number] | 'other'

export interface DifferenceLine {
  field: SaidField
  /** Empty: nothing stands there. Null: it is not shown to whoever reads this. */
  from: string | null
  to: string | null
}

export interface MessageView {
  by: 'reader' | 'contact' | 'desk'
  words: string
  /** Epoch milliseconds. */
  at: number
}

export interface ProposalView {
  id: string
  fact: 'time-place' | 'openness' | 'contact' | 'access'
  by: 'reader' | 'source' | 'desk'
  /** Of the list that says so. */
  sourceName: string | null
  note: string | null
  /** Epoch milliseconds. */
  at: number
  /** Null: nobody has decided yet. */
  settled: {
    outcome: 'taken' | 'taken-otherwise' | 'done-elsewhere' | 'not-taken' | 'withdrawn'
    by: 'contact' | 'desk' | 'reader' | 'source' | 'record'
    reason: 'as-we-say' | 'not-enough' | 'twice' | 'not-meant' | null
    at: number
  } | null
  /** Empty where the texts are kept no longer. */
  lines: readonly DifferenceLine[]
  messages: readonly MessageView[]
  /** Of the fact as it stands: nobody takes what they did not see. */
  seen: string
  /** What it is about is still there to be changed, and does not say so yet. */
  fits: boolean
  canReopen: boolean
}

/** The names of fields. */
export const SEEN_FIELD = 'seen'
export const WORDS_FIELD = 'words'
/** Signs a message may have. */
export const MOST_WORDS = 500
