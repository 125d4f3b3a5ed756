import { expect, test, vi } from 'vitest'
import { freshDatabase } from '#support/database.ts'
import { notify } from './listen.ts'

const database = await freshDatabase()

test('what is announced in a transaction is heard after it is kept, and never when it is not', async () => {
  const heard: string[] = []
  const stop = await database.listen('groups', payload => heard.push(payload))
  await database.transaction(async open => {
    await notify(open, 'groups', 'kept')
    await notify(database, 'groups', 'at once')
    await vi.waitFor(() => expect(heard).toEqual(['at once']))
  })
  await database
    .transaction(async open => {
      await notify(open, 'groups', 'undone')
      throw new Error('no')
    })
    .catch(() => {})
  await notify(database, 'groups', 'last')
  await vi.waitFor(() => expect(heard).toEqual(['at once', 'kept', 'last']))
  await stop()
})

test('a listener that lost its connection comes back, says that it may have missed something, and hears again', async () => {
  const heard: string[] = []
  const gap = vi.fn()
  const stop = await database.listen('groups', payload => heard.push(payload), gap)
  await database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen "groups"' and datname = current_database()`,
  )
  await vi.waitFor(() => expect(gap).toHaveBeenCalledTimes(1), 5_000)
  await notify(database, 'groups', 'again')
  await vi.waitFor(() => expect(heard).toEqual(['again']))
  await stop()
  await notify(database, 'groups', 'after')
  expect(heard).toEqual(['again'])
})

test('a channel name is a name, whatever it holds', async () => {
  const heard: string[] = []
  const stop = await database.listen('x"; drop table y; --', payload => heard.push(payload))
  await notify(database, 'x"; drop table y; --', 'fine')
  await vi.waitFor(() => expect(heard).toEqual(['fine']))
  await stop()
})
