/** That somebody was asked by letter to be a group's contact. Their agreeing makes the task; this only waits for it. */

export interface Claim {
  id: string
  groupId: string
  email: string
  /** BCP 47. */
  language: string
  /** Whose task it takes over; null: one more contact. */
  insteadOf: string | null
  /** Epoch milliseconds. */
  askedAt: number
}

/** Days for which the letter can be answered; then nothing of it is left. */
export const CLAIM_DAYS = 7

/** Letters about one group within a day, whoever presses: a contact is not to be worn out by a stranger. */
export const CLAIMS_A_DAY = 3

export const isOpenClaim = ({ askedAt }: Claim, now: number): boolean =>
  now < askedAt + CLAIM_DAYS * 86_400_000
