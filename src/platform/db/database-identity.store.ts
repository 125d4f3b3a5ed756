/** Which database this is: what was kept of one is of no use beside another, though the address of both may be the same. */
import { sql } from 'kysely'
import { codeOf } from '../log.ts'
import type { Queries } from './queries.ts'

/** Not everybody may ask (42501), or there is nothing to ask (42883, 0A000). */
const NOT_TOLD = ['42501', '42883', '0A000']

/** The same for as long as it is the same database; another after a restore, or of a copy. Says nothing of where it is. */
export async function databaseIdentity(queries: Queries): Promise<string> {
  const db = queries.withTables<object>()
  const { rows } = await sql<{ oid: string }>`
    select oid::text as oid from pg_database where datname = current_database()`.execute(db)
  const server = await sql<{ id: string }>`select system_identifier::text as id from pg_control_system()`
    .execute(db)
    .catch((error: unknown) => {
      if (NOT_TOLD.includes(codeOf(error) ?? '')) return null
      throw error
    })
  return `${server?.rows[0]?.id ?? 'a-server'} ${rows[0]?.oid}`
}
