/** What an import is asked, and what it works with. */
import type { Kysely } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import type { DirectoryTables } from '../tables.ts'
import type { PlannableGroup, PlanOptions } from './plan-import.ts'

type Db = Kysely<DirectoryTables>

export interface ImportParts {
  /** All or nothing. */
  transaction: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  db: Db
  clock: Clock
  newId: () => string
  newCode: () => string
  progress?: (done: number, all: number) => void
}

export interface ImportRequest<G extends PlannableGroup> extends PlanOptions {
  source: { key: string; name: string; url: string | null; format: string }
  incoming: G[]
  /** True: only the plan, nothing is written. */
  dryRun: boolean
}
