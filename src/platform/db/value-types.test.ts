import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { freshDatabase } from '#support/database.ts'
import { instant } from './value-types.ts'

const database = await freshDatabase()

async function read(expression: string, ...values: unknown[]): Promise<unknown> {
  const { rows } = await database.pool.query(`select ${expression} as value`, values)
  return rows[0].value
}

test.each([
  ['count(*)', 1],
  ['9007199254740991::int8', 9007199254740991],
  ["'{1,NULL,3}'::int8[]", [1, null, 3]],
  ['12.50::numeric', 12.5],
  ["'{0.5,2}'::numeric[]", [0.5, 2]],
  ["'2026-02-28'::date", '2026-02-28'],
  ["'{2026-02-28,NULL}'::date[]", ['2026-02-28', null]],
  ["'19:30'::time", '19:30:00'],
  ["'2026-02-28 19:30'::timestamp", '2026-02-28 19:30:00'],
  ["'2026-02-28 19:30:00.25+01'::timestamptz", Date.parse('2026-02-28T18:30:00.250Z')],
  ["'{2026-02-28 19:30+01,NULL}'::timestamptz[]", [Date.parse('2026-02-28T18:30:00Z'), null]],
  ["'infinity'::timestamptz", Number.POSITIVE_INFINITY],
  [`'{"a": [1]}'::jsonb`, { a: [1] }],
  ['true', true],
  ['null::date', null],
])('%s is read as %j', async (expression, expected) => {
  expect(await read(expression)).toEqual(expected)
})

test('a whole number too large to be exact is an error, never a wrong number', async () => {
  await expect(read('9007199254740993::int8')).rejects.toThrow(/too large/)
  expect(await read('1')).toBe(1)
})

test('every moment that is written is read back to the millisecond, before 1970 as well', async () => {
  const moment = fc.date({
    min: new Date('0001-01-02T00:00:00Z'),
    max: new Date('9999-12-30T00:00:00Z'),
    noInvalidDate: true,
  })
  await fc.assert(
    fc.asyncProperty(moment, async date => {
      expect(await read('$1::timestamptz', instant(date.getTime()))).toBe(date.getTime())
    }),
    { numRuns: 200 },
  )
})

test('the zone of the session is UTC, whatever the server thinks', async () => {
  const { rows } = await sql<{ zone: string }>`select current_setting('TimeZone') as zone`.execute(
    database.withTables<object>(),
  )
  expect(rows).toEqual([{ zone: 'UTC' }])
})
