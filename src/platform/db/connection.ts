/** How a connection is made, the same for the pool, for listening and for migrations. */
import pg from 'pg'
import { asTrouble } from './database-trouble.ts'
import { valueTypes } from './value-types.ts'

/** An address as in DATABASE_URL, or the built-in server's socket folder as `host`. */
export type DatabaseAddress =
  | { url: string }
  | { host: string; port: number; user: string; database?: string }

/** The built-in server's database, beside PostgreSQL's own, so that it can be replaced as a whole by a restore. */
export const BUILT_IN_DATABASE = 'waymeet'

/** Longer than this nobody waits for a connection. */
const CONNECT_MS = 5_000

/** Times are said in UTC whatever the server's own setting. */
/** @param standing who a connection is while nothing else is said, as options of the server */
export function connectionSettings(address: DatabaseAddress, standing = ''): pg.ClientConfig {
  const where =
    'url' in address ? { connectionString: address.url } : { database: BUILT_IN_DATABASE, ...address }
  return {
    ...where,
    application_name: 'waymeet',
    options: `-c TimeZone=UTC -c DateStyle=ISO ${standing}`.trim(),
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    types: valueTypes,
  }
}

/** What a login's own work is done as: migrations, imports, commands. */
export const AS_OWNER = '-c waymeet.actor=owner'

/** One connection of its own, the owner's, without time limits on statements. Throws DatabaseTrouble. */
export async function connectAlone(address: DatabaseAddress): Promise<pg.Client> {
  const client = new pg.Client(connectionSettings(address, AS_OWNER))
  client.on('error', () => {}) // told by the next query, or by 'end'
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => {})
    throw asTrouble(error)
  }
}
