/** A proposal with the group it is about, as the desk's pages are drawn from it; and where they are. */
import type { ProposalSeen } from '#contexts/directory/keeping/proposals/proposal-seen.ts'

export interface ProposalAtDesk {
  proposal: ProposalSeen
  slug: string
  name: string
  /** Somebody's own number stands there, and was not asked for today: nobody decides about it unseen. */
  lookFirst: boolean
  minutes: number
}

export const deskProposalUrl = (id: string): string => `/desk/proposals/${id}`
