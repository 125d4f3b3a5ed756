import { sql } from 'kysely'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, testServer } from '#support/database.ts'
import { inDatabase } from '#support/test-server.ts'
import { openDatabase } from './database.ts'
import { DatabaseTrouble } from './database-trouble.ts'
import type { Queries } from './queries.ts'

interface LibraryTables {
  'library.book': { id: number; title: string }
}

const database = await freshDatabase()
const books = (queries: Queries) => queries.withTables<LibraryTables>()
const titles = async () =>
  (await books(database).selectFrom('library.book').select('title').orderBy('id').execute()).map(b => b.title)
const put = (queries: Queries, id: number, title: string) =>
  books(queries).insertInto('library.book').values({ id, title }).execute()

beforeAll(async () => {
  await database.pool.query(
    'create schema library; create table library.book (id int primary key, title text not null)',
  )
})
afterEach(async () => {
  await database.pool.query('truncate library.book')
})

describe('a store', () => {
  test('sees its own tables only', async () => {
    await put(database, 1, 'One')
    expect(await titles()).toEqual(['One'])
    // @ts-expect-error another context's table does not compile
    const foreign = () => books(database).selectFrom('directory.group')
    expect(foreign).toBeTypeOf('function')
  })
})

describe('a transaction', () => {
  test('keeps all or nothing', async () => {
    const work = database.transaction(async open => {
      await put(open, 1, 'One')
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(await titles()).toEqual([])
  })

  test('inside another joins it', async () => {
    const work = database.transaction(async open => {
      await open.transaction(inner => put(inner, 1, 'One'))
      expect(await titles()).toEqual([])
      throw new Error('late')
    })
    await expect(work).rejects.toThrow('late')
    expect(await titles()).toEqual([])
  })

  test('two that block each other both end, and both changes are there', async () => {
    await put(database, 1, 'a')
    await put(database, 2, 'a')
    let waiting = 0
    let both = () => {}
    const together = new Promise<void>(done => {
      both = done
    })
    const change = (first: number, second: number) =>
      database.transaction(async open => {
        const add = (id: number) =>
          books(open)
            .updateTable('library.book')
            .set({ title: sql`title || 'x'` })
            .where('id', '=', id)
            .execute()
        await add(first)
        if (++waiting >= 2) both()
        await together
        await add(second)
      })
    await Promise.all([change(1, 2), change(2, 1)])
    expect(await titles()).toEqual(['axx', 'axx'])
  })
})

describe('trouble', () => {
  test('a broken rule of the tables stays what it is', async () => {
    await put(database, 1, 'One')
    await expect(put(database, 1, 'Again')).rejects.toMatchObject({ code: '23505', constraint: 'book_pkey' })
  })

  test('a full disk says that nothing saved is lost, and what to do', async () => {
    const query = sql`do $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`
    const failed = query.execute(books(database))
    await expect(failed).rejects.toMatchObject({ name: 'DatabaseTrouble', kind: 'disk-full' })
    await expect(failed).rejects.toThrow(/disk .* full.*Make room/)
  })

  test('an answer that takes too long is given up, and the connection serves the next', async () => {
    const { address } = database
    const hurried = await openDatabase(address, { statementMs: 50, connections: 1 })
    await expect(sql`select pg_sleep(5)`.execute(hurried.withTables())).rejects.toMatchObject({
      kind: 'too-slow',
    })
    await expect(sql`select 1`.execute(hurried.withTables())).resolves.toBeDefined()
    await hurried.close()
  })

  test('as many as there are lines, and more, are heard at the first moment after the start', async () => {
    const { address } = database
    const young = await openDatabase(address, { connections: 3 })
    const all = Array.from({ length: 12 }, () =>
      young.as('visitor').transaction(within => sql`select 1`.execute(within.withTables())),
    )
    await expect(Promise.all(all)).resolves.toHaveLength(12)
    await young.close()
  })

  test('connections cut by the server are replaced; the request meanwhile gets a clear error', async () => {
    const cut = sql`select pg_terminate_backend(pg_backend_pid())`.execute(books(database))
    await expect(cut).rejects.toMatchObject({ kind: 'away' })
    await put(database, 1, 'One')
    expect(await titles()).toEqual(['One'])
  })

  test.each([
    ['a server that is not there', 'postgres://amira@127.0.0.1:9/waymeet', 'away'],
    ['a host that does not exist', 'postgres://amira@nowhere.invalid/waymeet', 'away'],
  ])('%s is said within seconds', async (_, url, kind) => {
    await expect(openDatabase({ url })).rejects.toMatchObject({ name: 'DatabaseTrouble', kind })
  })

  test('a database that does not exist is said with the command that makes it', async () => {
    const { address } = await testServer()
    const missing = inDatabase(address, 'waymeet_missing')
    const url =
      'url' in missing
        ? missing.url
        : `postgres://${missing.user}@localhost/waymeet_missing?host=${missing.host}`
    await expect(openDatabase({ url })).rejects.toMatchObject({ kind: 'no-database' })
    await expect(openDatabase({ url })).rejects.toThrow(/createdb/)
  })

  test('only trouble that passes says so', () => {
    expect(new DatabaseTrouble('away').passes).toBe(true)
    expect(new DatabaseTrouble('disk-full').passes).toBe(false)
  })
})
