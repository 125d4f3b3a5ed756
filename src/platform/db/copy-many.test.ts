import fc from 'fast-check'
import { CompiledQuery } from 'kysely'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '#support/database.ts'
import { CopyLines } from './copy-in.ts'
import { copyMany } from './copy-many.ts'

interface Book {
  id: number
  title: string | null
  words: string[]
  about: object
  read_at: number | null
}

const database = await freshDatabase()
const db = database.withTables<{ 'library.book': Book }>()
const books = () => db.selectFrom('library.book').selectAll().orderBy('id').execute()
const put = (rows: Book[]) => copyMany(db, 'library.book', rows)
const book = (id: number, change: Partial<Book> = {}): Book => ({
  ...{ id, title: `Book ${id}`, words: [], about: {}, read_at: null },
  ...change,
})

beforeAll(async () => {
  await database.pool.query(`create schema library; create table library.book
    (id int primary key, title text, words text[] not null, about jsonb not null, read_at timestamptz)`)
})
afterEach(async () => {
  await database.pool.query('truncate library.book')
})

test('whatever is written comes back as it was', async () => {
  const text = fc
    .string({
      unit: fc.oneof(
        fc.constantFrom('\\', '\t', '\n', '\r', '"', "'", ',', '{', '}', 'N', '\\.'),
        fc.string({ unit: 'grapheme', maxLength: 2 }),
      ),
    })
    .map(each => each.replaceAll('\0', ''))
  const anyBook = fc.record({
    title: fc.option(text),
    words: fc.array(text),
    about: fc.record(
      { said: fc.oneof(text, fc.integer(), fc.constant(null), fc.array(text)) },
      { noNullPrototype: true },
    ),
    read_at: fc.option(fc.integer({ min: 0, max: 4e12 })),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(anyBook, { maxLength: 20 }), async some => {
      await database.pool.query('truncate library.book')
      const rows = some.map((each, id) => ({ id, ...each }))
      await put(rows)
      expect(await books()).toEqual(rows)
    }),
    { numRuns: 60 },
  )
})

test('more than one piece and more than one statement arrive whole', async () => {
  const long = 'A long story. '.repeat(40)
  await put(Array.from({ length: 12_345 }, (_, id) => book(id, { title: long })))
  const all = await books()
  expect(all).toHaveLength(12_345)
  expect(new Set(all.map(({ title }) => title))).toEqual(new Set([long]))
})

test('no rows are no statement', async () => {
  await put([])
  expect(await books()).toEqual([])
})

test('a broken rule of the table is told as it is, nothing is kept, and the connection serves the next', async () => {
  const open = database.transaction(async queries => {
    const inside = queries.withTables<{ 'library.book': Book }>()
    const many = Array.from({ length: 5_000 }, (_, id) => book(id % 4_999, { title: 'The same '.repeat(50) }))
    await copyMany(inside, 'library.book', many)
  })
  await expect(open).rejects.toMatchObject({ code: '23505', constraint: 'book_pkey' })
  await put([book(1)])
  expect(await books()).toEqual([book(1)])
})

test('lines that cannot be made leave nothing behind, and say why', async () => {
  function* lines() {
    yield '1\tOne\t{}\t{}\t\\N\n'
    throw new Error('the file ended in the middle')
  }
  const broken = CompiledQuery.raw('copy library.book from stdin', [new CopyLines(lines())])
  await expect(db.executeQuery(broken)).rejects.toThrow('the file ended in the middle')
  expect(await books()).toEqual([])
})

test('a server that goes away half-way is told as such', async () => {
  function* lines() {
    for (let id = 0; ; id++) yield `${id}\t${'Never ending '.repeat(100)}\t{}\t{}\t\\N\n`
  }
  const endless = db.executeQuery(CompiledQuery.raw('copy library.book from stdin', [new CopyLines(lines())]))
  const cut = new Promise(done => setTimeout(done, 50)).then(() =>
    database.pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'copy library%' and datname = current_database()",
    ),
  )
  await expect(endless).rejects.toMatchObject({ kind: 'away' })
  await cut
})
