/** A proposal with the group it is about, as the desk's pages are drawn from it; and where they are. */
import type { ProposalView } from '#ui/proposed/proposal-view.ts'

export interface ProposalAtDesk {
  proposal: ProposalView
  slug: string
  name: string
  /** Somebody's own number stands there, and was not asked for today: nobody decides about it unseen. */
  lookFirst: boolean
  minutes: number
}

export const deskProposalUrl = (id: string): string => `/desk/proposals/${id}`
