/** How the queue stands, in numbers: for whoever looks after the machine. */
import { sql } from 'kysely'
import type { Queries } from '../db/queries.ts'

export interface QueueStands {
  /** Since when the longest waiting could have been done; null where none waits. */
  waitsSince: number | null
  /** Tried as often as they may be. */
  spent: number
  /** Since when the longest held is in somebody's hands. */
  heldSince: number | null
}

/** By the clock of the database, which the runner goes by. */
export async function queueStands(queries: Queries): Promise<QueueStands> {
  const { rows } = await sql<QueueStands>`
    select min(run_at) filter (where run_at < now() and locked_at is null and attempts < max_attempts) as "waitsSince",
           count(*) filter (where attempts >= max_attempts and locked_at is null)::int as spent,
           min(locked_at) as "heldSince"
      from graphile_worker._private_jobs`.execute(queries.withTables<object>())
  return rows[0]!
}
