/** That somebody who works here looked at how a group's contacts can be reached: the group can see it (M77). */

/** What was looked at. */
export const LOOKED_AT = ['contact-email', 'contact-phone', 'contact-details'] as const
export type LookedAt = (typeof LOOKED_AT)[number]

/** What for. */
export const LOOK_REASONS = ['to-ask', 'to-mend', 'claim', 'concern', 'request'] as const
export type LookReason = (typeof LOOK_REASONS)[number]

export interface Look {
  what: LookedAt
  why: LookReason
  /** Epoch milliseconds. */
  at: number
}
