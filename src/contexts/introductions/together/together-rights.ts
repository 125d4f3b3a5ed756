/** Who may do what with the rows of introductions: whoever holds a link, and the jobs. Nobody who works here. */
import { ALL, guarded, type TableRights } from '#platform/db/rights/table-rights.ts'

const byLink = { contact: ALL, jobs: ALL } as const

export const togetherRights: readonly TableRights[] = [
  guarded('introductions.introduction', byLink),
  guarded('introductions.word_back', byLink),
]
