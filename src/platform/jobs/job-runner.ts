/** Does the jobs that wait in the database, in this process; any number of processes may share them. */
import { type Runner, run, type Task, type TaskList } from 'graphile-worker'
import type { Database } from '../db/database.ts'
import type { Log } from '../log.ts'
import { faultOf } from '../log-fault.ts'
import { SILENT } from './migrate-jobs.ts'

/** What is known of a job while it is done. */
export type Doing = (about: Readonly<Record<string, string>>) => Promise<void>

export interface Tasks {
  [task: string]: Doing
}

export interface JobRunner {
  /** Lets what is being done come to its end, then stops. */
  close(): Promise<void>
}

/** Jobs at the same time; each waits mostly for others. */
const AT_ONCE = 3

/**
 * Begins at once with what waits. A job that fails is tried again, later each time.
 * @throws DatabaseTrouble where the database cannot be reached
 */
export async function runJobs(database: Database, tasks: Tasks, log: Log): Promise<JobRunner> {
  const runner: Runner = await run({
    pgPool: database.pool,
    taskList: taskListOf(tasks, log),
    concurrency: AT_ONCE,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: SILENT,
    crontab: '',
  })
  return { close: () => runner.stop() }
}

/** The tasks as the runner wants them. */
export function taskListOf(tasks: Tasks, log: Log): TaskList {
  return Object.fromEntries(Object.entries(tasks).map(([name, doing]) => [name, guarded(doing, log)]))
}

/** The runner writes an error's message beside the job, and messages can hold people's words: only its class is told. */
function guarded(doing: Doing, log: Log): Task {
  return async (payload, { job }) => {
    try {
      await doing(payload as Record<string, string>)
    } catch (fault) {
      log.warn('job.failed', { attempt: job.attempts, fault })
      const { kind, code } = faultOf(fault)
      throw new Error(code ? `${kind} ${code}` : kind)
    }
  }
}
