/** Who may do what with the tables of the desk: those who sit at it, and the jobs that prepare their day. */
import { ALL, guarded, type TableRights } from '#platform/db/rights/table-rights.ts'

const desk = { worker: ALL, jobs: ALL } as const

export const intermediariesRights: readonly TableRights[] = [
  guarded('intermediaries.call', desk),
  guarded('intermediaries.need', desk),
  guarded('intermediaries.double', desk),
]
