/** Work asked for together with a change is done when the change stands, and not otherwise. */
import { expect, it, vi } from 'vitest'
import { freshDatabase } from '#support/database.ts'
import { createLog } from '../log.ts'
import { addJob } from './add-job.ts'
import { runJobs } from './job-runner.ts'

const database = await freshDatabase()
const lines: string[] = []
const log = createLog({ write: line => lines.push(line), clock: { now: () => 0 } })

it('is done soon after the change stands', async () => {
  const done: string[] = []
  const runner = await runJobs(database, { greet: async ({ group }) => void done.push(group!) }, log)
  const began = performance.now()
  await database.transaction(within => addJob(within, { task: 'greet', about: { group: 'a' } }))
  await vi.waitFor(() => expect(done).toEqual(['a']), 5_000)
  expect(performance.now() - began).toBeLessThan(4_000)
  await runner.close()
})

it('is not done where the change was taken back', async () => {
  const done: string[] = []
  const runner = await runJobs(database, { greet: async ({ group }) => void done.push(group!) }, log)
  const change = database.transaction(async within => {
    await addJob(within, { task: 'greet', about: { group: 'never' } })
    throw new Error('taken back')
  })
  await expect(change).rejects.toThrow('taken back')
  await addJob(database, { task: 'greet', about: { group: 'b' } })
  await vi.waitFor(() => expect(done).toEqual(['b']), 5_000)
  await runner.close()
})

it('asked twice with one key waits once, at the later time', async () => {
  const at = Date.parse('2099-01-01')
  for (const days of [0, 1])
    await addJob(database, { task: 'greet', about: { group: 'c' }, at: at + days * 86_400_000, key: 'c' })
  const { rows } = await database.pool.query(`select run_at from graphile_worker.jobs where key = 'c'`)
  expect(rows).toEqual([{ run_at: at + 86_400_000 }])
})

it('a job that fails is kept for another try, and what its error said is written nowhere', async () => {
  const runner = await runJobs(
    database,
    {
      fail: async () => {
        throw new TypeError('550 joan@home.example does not live here')
      },
    },
    log,
  )
  await addJob(database, { task: 'fail', about: {} })
  const left = () =>
    database.pool.query(
      `select last_error, attempts from graphile_worker._private_jobs where last_error is not null`,
    )
  await vi.waitFor(async () => expect((await left()).rows).toHaveLength(1), 5_000)
  expect((await left()).rows[0]).toMatchObject({
    attempts: 1,
    last_error: expect.stringMatching(/^TypeError/),
  })
  expect(JSON.stringify((await left()).rows) + lines.join('')).not.toContain('joan')
  await runner.close()
})
