/** Does the jobs that wait in the database, in this process; any number of processes may share them. */
import { type Runner, run, type Task, type TaskList } from 'graphile-worker'
import type { Database } from '../db/database.ts'
import type { Log } from '../log.ts'
import { faultOf } from '../log-fault.ts'
import { keepGoing } from './keep-going.ts'
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
 * Begins at once with what waits. A job that fails is tried again, later each time. A database that goes away ends nothing:
 * when it is back the jobs go on.
 * @throws DatabaseTrouble where the database cannot be reached at the start
 */
export async function runJobs(database: Database, tasks: Tasks, log: Log): Promise<JobRunner> {
  const taskList = taskListOf(tasks, log)
  return keepGoing(
    () => begin(database, taskList),
    fault => log.warn('jobs.stopped', { fault }),
  )
}

const begin = (database: Database, taskList: TaskList): Promise<Runner> =>
  run({
    pgPool: database.pool,
    taskList,
    noHandleSignals: true,
    logger: SILENT,
    crontab: '',
    preset: {
      worker: {
        concurrentJobs: AT_ONCE,
        pollInterval: 2_000,
        // One by one, the runner waits for no answer when a job ends: a database that is away then would end the process.
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
      },
    },
  })

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
