/** Jobs that nobody will do any more: out of tries, or in the hands of a process that is gone. */
import { sql } from 'kysely'
import type { Queries } from '../db/queries.ts'

/** Whoever holds a job this long was killed: none takes a day. */
const HELD = '1 day'

/** What they were for is asked for again by whoever minds it; none is put back, so that nothing is done late and twice. */
export async function removeLeftJobs(queries: Queries): Promise<void> {
  await sql`
    delete from graphile_worker._private_jobs
     where (locked_at is null and attempts >= max_attempts)
        or locked_at < now() - ${HELD}::interval`.execute(queries.withTables<object>())
}
