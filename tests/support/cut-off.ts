/** A database nobody is let into. */

import { connectAlone } from '#platform/db/connection.ts'
import type { Database } from '#platform/db/database.ts'
import { testServer } from './database.ts'

/** Cuts every line to it, and lets nobody in until the returned function is called. */
export async function cutOff(database: Database): Promise<() => Promise<void>> {
  const { rows } = await database.pool.query<{ name: string }>('select current_database() as name')
  const { name } = rows[0]!
  const outside = await connectAlone((await testServer()).address)
  await outside.query(`alter database ${name} allow_connections false`)
  await outside.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [name])
  return async () => {
    await outside.query(`alter database ${name} allow_connections true`)
    await outside.end()
  }
}
