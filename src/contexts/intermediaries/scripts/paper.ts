/** What is put on paper forms, as plain words. */
export interface PaperFact {
  fact: 'time-place' | 'openness' | 'contact' | 'access'
  /** What everybody can read of it; empty on a blank form. */
  lines: readonly string[]
}

/** The written limits, a line each. */
export type PaperLimits = Readonly<Record<'always' | 'mandate' | 'never', readonly string[]>>
