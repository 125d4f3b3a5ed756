/** That somebody was asked by letter to be a group's contact. Their agreeing makes the task; this only waits for it. */

export interface Claim {
  id: string
  groupId: string
  email: string
  /** BCP 47. */
  language: string
  /** Whose task it takes over; null: one more contact. */
  insteadOf: string | null
  /** Whose word proves it: that the record publishes the address, a contact of the group, or the desk that rang the group. */
  by: 'published' | 'contact' | 'desk'
  /** Epoch milliseconds. */
  askedAt: number
}

/** Days for which the letter can be answered; then nothing of it is left. */
export const CLAIM_DAYS = 7

/** Letters about one group within a day: a contact is not to be worn out by a stranger, nor strangers by a contact. */
export const CLAIMS_A_DAY = { published: 3, contact: 5, desk: 5 } as const

/** Letters to one box within a day, about whatever groups. */
export const TO_A_BOX_A_DAY = 3

export const isOpenClaim = ({ askedAt }: Pick<Claim, 'askedAt'>, now: number): boolean =>
  now < askedAt + CLAIM_DAYS * 86_400_000
