import type { Confirmation } from './confirmation.ts'

/** Said by a list we read, and by nobody we spoke to: shown as from that list, never as confirmed by the group. */
export const isFromSource = ({ by, how }: Pick<Confirmation, 'by' | 'how'>): boolean =>
  by === 'source' || how === 'feed'
