/** The job runner of tests: does what is due by the clock of the test, one after the other, until nothing is. */
import { runOnce, type TaskList } from 'graphile-worker'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { type Tasks, taskListOf } from '#platform/jobs/job-runner.ts'
import { SILENT } from '#platform/jobs/migrate-jobs.ts'
import type { Log } from '#platform/log.ts'

export async function workThrough(
  database: Database,
  tasks: Tasks,
  { clock, log }: { clock: Clock; log: Log },
): Promise<void> {
  // A job that puts itself off, by a clock that is behind the real one, would be done again at once, for ever. One that asks
  // for another at once leaves that to the real clock: its time is that of its making.
  const putOff = () =>
    database.pool.query(
      `update graphile_worker._private_jobs set run_at = run_at + interval '100 years'
        where run_at > $1 and run_at < updated_at - interval '2 seconds' and attempts < max_attempts`,
      [new Date(clock.now())],
    )
  const taskList: TaskList = Object.fromEntries(
    Object.entries(taskListOf(tasks, log)).map(([name, task]) => [
      name,
      async (payload, about) => {
        const done = await task?.(payload, about)
        await putOff()
        return done
      },
    ]),
  )
  for (;;) {
    // The runner goes by the real clock: what is due by the test's is due now, and all else waits.
    const { rowCount } = await database.pool.query(
      `update graphile_worker._private_jobs
          set run_at = case when run_at <= $1 then now() - interval '1 second' else run_at + interval '100 years' end
        where run_at < now() + interval '50 years' and attempts < max_attempts`,
      [new Date(clock.now())],
    )
    const due = await database.pool.query(
      `select 1 from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts limit 1`,
    )
    if (!rowCount || due.rowCount === 0) break
    await runOnce({ pgPool: database.pool, taskList, logger: SILENT, noHandleSignals: true })
  }
  await database.pool.query(
    `update graphile_worker._private_jobs set run_at = run_at - interval '100 years' where run_at > now() + interval '50 years'`,
  )
}
