/** Jobs of killed processes and jobs out of tries do not pile up. */
import { expect, it } from 'vitest'
import { freshDatabase } from '#support/database.ts'
import { addJob } from './add-job.ts'
import { removeLeftJobs } from './left-jobs.store.ts'

const database = await freshDatabase()

it('goes: what is out of tries or held for more than a day; stays: what waits or is being done', async () => {
  for (const key of ['waits', 'being-done', 'last-try', 'out-of-tries', 'killed'])
    await addJob(database, { task: 'greet', about: {}, key })
  const change = (set: string, keys: string[]) =>
    database.pool.query(`update graphile_worker._private_jobs set ${set} where key = any($1)`, [keys])
  await change('attempts = max_attempts', ['out-of-tries', 'last-try'])
  await change(`locked_by = 'w', locked_at = now()`, ['being-done', 'last-try'])
  await change(`locked_by = 'w', locked_at = now() - interval '25 hours'`, ['killed'])
  await removeLeftJobs(database)
  const { rows } = await database.pool.query('select key from graphile_worker.jobs order by id')
  expect(rows.map(({ key }) => key)).toEqual(['waits', 'being-done', 'last-try'])
})
