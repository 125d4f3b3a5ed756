/** The one way to the database: a pool, transactions, and for each store a view of its own tables only. */
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { roleOf } from './actor.ts'
import { actedQueries } from './as-actor.ts'
import { AS_OWNER, connectionSettings, type DatabaseAddress } from './connection.ts'
import { asTrouble } from './database-trouble.ts'
import { ensureDatabase } from './ensure-database.ts'
import { type Heard, listenTo } from './listen.ts'
import type { Queries } from './queries.ts'
import { rolesUsable } from './roles-usable.ts'
import { checkServer } from './server-check.ts'
import { runTransaction } from './transaction.ts'
import { troubledPool } from './troubled-pool.ts'

export interface Database extends Queries {
  /** The login's own, for libraries that bring their own statements, such as the job runner. Its error handlers are set. */
  readonly pool: pg.Pool
  readonly address: DatabaseAddress
  /**
   * Hears `notify` on a channel until the returned function is called. Comes back by itself after a lost connection
   * and then calls `onGap`, since something may have been missed.
   */
  listen(channel: string, onPayload: Heard, onGap?: () => void): Promise<() => Promise<void>>
  /** Waits for running statements, then closes every connection. */
  close(): Promise<void>
}

export interface OpenOptions {
  /** Most connections at once. */
  connections?: number
  /** Longest a statement may run, in ms. */
  statementMs?: number
  /**
   * For answering people: whoever does not say for whom a statement is made has the least rights there are, and sees no row
   * of a guarded table. Left out, such a statement is the owner's. To be opened when migrations and rights are in force.
   * The pool of the login itself, which stays open.
   */
  servingBeside?: pg.Pool
}

/** Connects, checks the server (15 or newer, UTF-8), and makes the built-in server's database if missing. Throws DatabaseTrouble. */
export async function openDatabase(address: DatabaseAddress, options: OpenOptions = {}): Promise<Database> {
  const beside = options.servingBeside
  if (!beside && !('url' in address)) await ensureDatabase(address)
  const standing = beside ? await leastRights(beside) : AS_OWNER
  const pool = openPool(address, standing, options)
  const troubled = troubledPool(pool)
  const kysely = new Kysely<object>({ dialect: new PostgresDialect({ pool: troubled }) })
  const close = async () => {
    if (!pool.ended && !pool.ending) await pool.end()
  }
  try {
    const client = await pool.connect()
    await checkServer(client).finally(() => client.release())
  } catch (error) {
    await close()
    throw asTrouble(error)
  }
  return {
    pool: beside ?? pool,
    address,
    as: actedQueries(
      troubled,
      once(() => rolesUsable(beside ?? pool)),
    ),
    close,
    withTables: <Tables>() => kysely as unknown as Kysely<Tables>,
    transaction: work => runTransaction(kysely, work),
    listen: (channel, onPayload, onGap) => listenTo(address, channel, onPayload, onGap),
  }
}

function openPool(address: DatabaseAddress, standing: string, options: OpenOptions): pg.Pool {
  const statementMs = options.statementMs ?? 30_000
  const pool = new pg.Pool({
    ...connectionSettings(address, standing),
    max: options.connections ?? 10,
    statement_timeout: statementMs,
    query_timeout: statementMs + 5_000, // a server that hangs cannot keep its own limit
    idle_in_transaction_session_timeout: 60_000,
  })
  pool.on('error', () => {}) // an idle connection broke: the pool has dropped it already
  pool.on('connect', client => client.on('error', () => {}))
  return pool
}

const leastRights = async (login: pg.Pool): Promise<string> =>
  (await rolesUsable(login)) ? `-c role=${roleOf('visitor')}` : ''

/** What went wrong is asked again, what is known is not. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null
  return () => {
    known ??= ask().catch(fault => {
      known = null
      throw asTrouble(fault)
    })
    return known
  }
}
