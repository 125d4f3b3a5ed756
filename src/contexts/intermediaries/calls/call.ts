/** What the desk did about a group, and when. What was said on the phone is kept in the record or nowhere (M73, M74). */

/**
 * `still-right`: the group gave its word by telephone. `mended`: it said what has changed. `talked`: nothing was to be
 * kept. `asked`: somebody was asked by letter to be a contact. `no-answer`: nobody picked up.
 */
export const OUTCOMES = ['still-right', 'mended', 'talked', 'asked', 'no-answer'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Call {
  id: string
  groupId: string
  /** Epoch milliseconds; of a word that was given, that of the confirmation. */
  at: number
  outcome: Outcome
  /** What was spoken of and kept. */
  facts: readonly string[]
  /** What it is reckoned to take. */
  minutes: number
}

/** A proposal was decided with somebody of the group on the phone: the minutes it took. What was decided stands on its own page. */
export const isDecision = ({ outcome, facts }: Pick<Call, 'outcome' | 'facts'>): boolean =>
  outcome === 'talked' && facts.length > 0

/** Those that can be undone by one press. What was mended or decided is taken back on its own page; a letter cannot be called back. */
export const canUndo = (call: Pick<Call, 'outcome' | 'facts'>): boolean =>
  ['still-right', 'no-answer', 'talked'].includes(call.outcome) && !isDecision(call)
