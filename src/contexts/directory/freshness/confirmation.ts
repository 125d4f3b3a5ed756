/** That a named fact was confirmed: who said so, how, and when (M03). A confirmation names its fact, never "everything". */

/** The facts whose going wrong sends somebody to a locked door. */
export const FACTS = ['time-place', 'openness', 'contact', 'access'] as const
export type Fact = (typeof FACTS)[number]

export type Confirmer = 'group' | 'contact-point' | 'organisation' | 'source'
export type ConfirmedHow = 'email' | 'phone' | 'visit' | 'form' | 'feed'

export interface Confirmation {
  fact: Fact
  by: Confirmer
  how: ConfirmedHow
  /** Epoch milliseconds. */
  at: number
}

export type FreshnessState = 'confirmed' | 'due' | 'overdue' | 'unconfirmed'

/** What a reader is told about one fact. */
export interface Freshness {
  fact: Fact
  state: FreshnessState
  /** The latest confirmation, if there ever was one. */
  last: Confirmation | null
  /** When the fact is asked about again; epoch milliseconds. */
  dueAt: number | null
}
