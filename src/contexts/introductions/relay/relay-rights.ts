/** Who may do what with the rows of mail in and out: whoever holds a link, and the jobs. Nobody who works here. */
import { ALL, guarded, type TableRights } from '#platform/db/rights/table-rights.ts'

export const relayRights: readonly TableRights[] = [
  // Whoever ends a conversation ends its addresses; none are read with a link.
  guarded('introductions.reply_address', { contact: ['read', 'remove'], jobs: ALL }),
  guarded('introductions.held_mail', { contact: ['read', 'remove'], jobs: ALL }),
]
