/** A database that goes away while a job is done ends neither the server nor the work. */
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it, vi } from 'vitest'
import { cutOff } from '#support/cut-off.ts'
import { freshDatabase } from '#support/database.ts'
import { createLog } from '../log.ts'
import { addJob } from './add-job.ts'
import { runJobs } from './job-runner.ts'

const database = await freshDatabase()
const lines: string[] = []
const log = createLog({ write: line => lines.push(line), clock: { now: () => 0 } })

const unhandled: unknown[] = []
const note = (fault: unknown) => void unhandled.push(fault)
process.on('unhandledRejection', note)
afterAll(() => void process.off('unhandledRejection', note))

it.each(['is done', 'fails'])(
  'while a job %s',
  async how => {
    const done: string[] = []
    let letIn: (() => Promise<void>) | undefined
    const runner = await runJobs(
      database,
      {
        cut: async () => {
          letIn ??= await cutOff(database)
          if (how === 'fails') throw new Error('cut')
        },
        greet: async ({ group }) => void done.push(group!),
      },
      log,
    )
    await addJob(database, { task: 'cut', about: {} })
    await vi.waitFor(() => expect(letIn).toBeDefined(), 5_000)
    await wait(1_500)
    await letIn!()
    await vi.waitFor(() => addJob(database, { task: 'greet', about: { group: how } }), 5_000)
    await vi.waitFor(() => expect(done).toEqual([how]), 15_000)
    expect(unhandled).toEqual([])
    await runner.close()
    await database.pool.query('delete from graphile_worker._private_jobs')
  },
  40_000,
)
