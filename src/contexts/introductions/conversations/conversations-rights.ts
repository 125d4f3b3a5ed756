/** Who may do what with the rows of conversations: whoever holds a link, and the jobs. Nobody who works here. */
import { ALL, guarded, type TableRights } from '#platform/db/rights/table-rights.ts'

const byLink = { contact: ALL, jobs: ALL } as const

export const conversationsRights: readonly TableRights[] = [
  guarded('introductions.conversation', byLink),
  guarded('introductions.message', byLink),
  guarded('introductions.copy', byLink),
  guarded('introductions.welcome_link', byLink),
]
