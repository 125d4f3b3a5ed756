/** Who may do what with the tables of this context. */
import type { TableRights } from '#platform/db/rights/table-rights.ts'

export const agenciesRights: readonly TableRights[] = []
