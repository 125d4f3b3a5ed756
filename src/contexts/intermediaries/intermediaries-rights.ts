/** Who may do what with the tables of the desk: those who sit at it, and the jobs that prepare their day. */
import { ALL, guarded, type TableRights } from '#platform/db/rights/table-rights.ts'

const desk = { worker: ALL, jobs: ALL } as const

export const intermediariesRights: readonly TableRights[] = [
  guarded('intermediaries.call', desk),
  guarded('intermediaries.need', desk),
  guarded('intermediaries.double', desk),
  // A stranger counts against those before; only whoever holds the address of their own page reads how it went on.
  guarded('intermediaries.concern', { ...desk, visitor: ['read', 'add'], contact: ['read', 'change'] }),
  guarded('intermediaries.concern_step', { ...desk, visitor: ['add'], contact: ['read', 'add', 'change'] }),
  guarded('intermediaries.hearing', { ...desk, contact: ['read'] }),
  guarded('intermediaries.barrier', { ...desk, contact: ['read', 'add'] }),
]
