import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { freshDatabase } from '#support/database.ts'

const database = await freshDatabase()
test('hello', async () => {
  console.log(
    await sql`select name, applied_at from platform.migration`.execute(database.withTables<object>()),
  )
})
