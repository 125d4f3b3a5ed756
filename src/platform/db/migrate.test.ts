import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openFreshDatabase } from '#support/database.ts'
import { bundledMigrations } from './bundled-migrations.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { type Migration, readMigrations } from './migration.ts'

const FIRST = bundledMigrations[0] as Migration
const file = (name: string, sql: string) =>
  readMigrations({ [`/db/migrations/${name}.sql`]: sql })[0] as Migration
const shelves = file(
  '203001010900-library-shelves',
  'create table shelf (id int);\ninsert into shelf values (1);',
)

describe('migrations', () => {
  let database: Database
  let drop = async () => {}
  beforeEach(async () => {
    await drop()
    ;({ database, drop } = await openFreshDatabase({ empty: true }))
  })
  afterAll(() => drop())

  const rows = async (query: string) => (await database.pool.query(query)).rows

  test('every file of db/migrations runs on an empty database, in order of date, and only once', async () => {
    const names = bundledMigrations.map(({ name }) => name)
    expect(names).toEqual([...names].sort())
    expect(await migrate(database.address, bundledMigrations)).toEqual(names)
    expect(await migrate(database.address, bundledMigrations)).toEqual([])
    const kept = await rows('select name, checksum from platform.migration order by name')
    expect(kept).toEqual(bundledMigrations.map(({ name, checksum }) => ({ name, checksum })))
  })

  test('five programs that start at once run each file once', async () => {
    const runs = await Promise.all(
      Array.from({ length: 5 }, () => migrate(database.address, [FIRST, shelves])),
    )
    expect(runs.flat()).toEqual([FIRST.name, shelves.name])
    expect(await rows('select count(*) as n from shelf')).toEqual([{ n: 1 }])
  })

  test('a file edited after it ran is refused, and nothing else is run', async () => {
    await migrate(database.address, [FIRST, shelves])
    const edited = file(shelves.name, 'create table shelf (id bigint)')
    const later = file('203001020900-library-books', 'create table book ()')
    await expect(migrate(database.address, [FIRST, edited, later])).rejects.toThrow(
      /203001010900-library-shelves\.sql was changed after it had run.*new file/,
    )
    expect(await rows(`select to_regclass('book') as book`)).toEqual([{ book: null }])
  })

  test('the same file with the line ends of another system is the same file', () => {
    expect(file(shelves.name, shelves.sql.replaceAll('\n', '\r\n')).checksum).toBe(shelves.checksum)
  })

  test('a database of a newer version is left alone', async () => {
    await migrate(database.address, [FIRST, shelves])
    await expect(migrate(database.address, [FIRST])).rejects.toThrow(
      /newer Waymeet .*203001010900-library-shelves/,
    )
  })

  test('a file with a fault is undone whole and told with its line; those before it stay', async () => {
    const broken = file(
      '203001020900-library-books',
      'create table book (id int);\n\ninsert into bok values (1);',
    )
    await expect(migrate(database.address, [FIRST, shelves, broken])).rejects.toThrow(
      /203001020900-library-books\.sql line 3: .*bok.*Nothing of this file was kept/,
    )
    expect(await rows(`select to_regclass('book') as book, to_regclass('shelf')::text as shelf`)).toEqual([
      { book: null, shelf: 'shelf' },
    ])
  })

  test('a file without a date, context and subject in its name is refused', () => {
    for (const name of [
      'shelves',
      '2030-library-shelves',
      '203001010900-library',
      '203001010900-Library-shelves',
    ])
      expect(() => file(name, 'select 1')).toThrow(/YYYYMMDDHHMM-context-what/)
  })
})
