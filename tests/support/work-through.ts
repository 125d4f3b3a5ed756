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
  /** The runner goes by the real clock: what is due by the test's is due now, and all else waits. @returns how many there are */
  const putOnOurClock = async (): Promise<number> => {
    const { rowCount } = await database.pool.query(
      `update graphile_worker._private_jobs
          set run_at = case when run_at <= $1 then now() - interval '1 second' else run_at + interval '100 years' end
        where run_at < now() + interval '50 years' and attempts < max_attempts and locked_at is null`,
      [new Date(clock.now())],
    )
    return rowCount ?? 0
  }
  // A job that puts itself off until later, by a clock that is behind the real one, would be done again at once, for ever.
  const taskList: TaskList = Object.fromEntries(
    Object.entries(taskListOf(tasks, log)).map(([name, task]) => [
      name,
      async (payload, about) => {
        const done = await task?.(payload, about)
        await putOnOurClock()
        return done
      },
    ]),
  )
  for (;;) {
    const there = await putOnOurClock()
    const due = await database.pool.query(
      `select 1 from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts limit 1`,
    )
    if (there === 0 || due.rowCount === 0) break
    await runOnce({ pgPool: database.pool, taskList, logger: SILENT, noHandleSignals: true })
  }
  await database.pool.query(
    `update graphile_worker._private_jobs set run_at = run_at - interval '100 years' where run_at > now() + interval '50 years'`,
  )
}
