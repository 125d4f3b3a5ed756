/** What a fault of the database does to the budget of presses: nothing. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { noonOn12November as now } from '#support/a-group.ts'
import { freshDatabase } from '#support/database.ts'
import { ONE_WISH } from './press-budget.ts'
import { openWishes } from './wishes.ts'

const database = await freshDatabase()
const nottinghamshire = { country: 'GB', region: 'Nottinghamshire' }

test('presses that could not be counted take no room: who comes next hears of the fault, or is counted', async () => {
  const wishes = openWishes(database, { now: () => now })
  const press = () => wishes.wouldCome('grief', nottinghamshire, crypto.randomUUID())
  const db = database.withTables()
  await sql`alter table directory.would_come rename to away`.execute(db)
  for (let n = 0; n <= ONE_WISH; n++) await expect(press()).rejects.toThrow('would_come')
  await sql`alter table directory.away rename to would_come`.execute(db)
  expect(await press()).toBe(0)
})
