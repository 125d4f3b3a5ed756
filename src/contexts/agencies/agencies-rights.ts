/** Who may do what with the tables of this context: whoever holds a link of the agency, and the desk. */
import { ALL, guarded, READ, type TableRights } from '#platform/db/rights/table-rights.ts'

/** Small numbers lie there as they are: nobody else reads them. */
const kept = (table: string, worker: TableRights['may']['worker']): TableRights => ({
  ...{ table, guarded: false },
  may: { contact: ALL, worker: worker ?? READ, jobs: ALL },
})

export const agenciesRights: readonly TableRights[] = [
  guarded('agencies.lead', { contact: ALL, worker: ALL, jobs: ALL }),
  kept('agencies.agency', ALL),
  kept('agencies.unit', READ),
  kept('agencies.touchpoint', READ),
  kept('agencies.offered', READ),
  kept('agencies.encounters', READ),
]
