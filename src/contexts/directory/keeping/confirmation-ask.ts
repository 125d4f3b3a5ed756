/** That a contact was asked which facts are still right, and when. */
import type { Fact } from '../freshness/confirmation.ts'

export interface ConfirmationAsk {
  id: string
  groupId: string
  contactTaskId: string
  facts: Fact[]
  /** Epoch milliseconds. */
  askedAt: number
}

/** How long the link in a letter opens the record, in days. Long enough for a holiday. */
export const ASK_DAYS = 60

export const isOpen = ({ askedAt }: ConfirmationAsk, now: number): boolean =>
  now < askedAt + ASK_DAYS * 86_400_000
