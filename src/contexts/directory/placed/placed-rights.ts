/** Who may do what with the rows of what was put up: they say where somebody reads letters. */
import { ALL, guarded, type TableRights } from '#platform/db/rights/table-rights.ts'

export const placedRights: readonly TableRights[] = [
  // Whoever says that they put something up is told apart from those who did before.
  guarded('directory.material_keeper', { visitor: ['read', 'add'], contact: ALL, jobs: ALL }),
  guarded('directory.placed_material', {
    visitor: ['read', 'add'],
    ...{ contact: ALL, worker: ['read'], jobs: ALL },
  }),
]
