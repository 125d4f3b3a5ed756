/** The driver's pool as Kysely wants it, telling every fault as DatabaseTrouble where it is one. */
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'
import { CopyLines, copyIn } from './copy-in.ts'
import { asTrouble, DatabaseTrouble } from './database-trouble.ts'

export function troubledPool(pool: pg.Pool): PostgresPool {
  const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const connect = async () => {
    const client = await pool.connect().catch(fail)
    const known = wrapped.get(client) ?? wrap(client)
    wrapped.set(client, known)
    return known
  }
  return { options: pool.options, connect, end: () => pool.end() }
}

function wrap(client: pg.PoolClient): PostgresPoolClient {
  let broken = false
  const query = (sql: string, parameters: readonly unknown[]) =>
    send(client, sql, parameters).catch((error: unknown) => {
      const told = asTrouble(error)
      // An answer may still come, or never: nobody else must wait on this connection.
      broken ||= told instanceof DatabaseTrouble && told.passes
      throw told
    }) as Promise<PostgresQueryResult<never>>
  return {
    query,
    release: (destroy?: boolean) => client.release(destroy || broken),
  } as unknown as PostgresPoolClient
}

function send(client: pg.PoolClient, sql: string, parameters: readonly unknown[]): Promise<unknown> {
  const [first] = parameters
  return first instanceof CopyLines ? copyIn(client, sql, first) : client.query(sql, parameters as unknown[])
}

function fail(error: unknown): never {
  throw asTrouble(error)
}
