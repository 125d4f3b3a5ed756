/** The PostgreSQL the tests run on: a throw-away one, or the one TEST_DATABASE_URL names; and the template in it. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { RIGHTS } from '#app/rights.ts'
import { bundledMigrations } from '#platform/db/bundled-migrations.ts'
import { connectAlone, type DatabaseAddress } from '#platform/db/connection.ts'
import { migrate } from '#platform/db/migrate.ts'
import { applyRights } from '#platform/db/rights/apply-rights.ts'
import { checkServer } from '#platform/db/server-check.ts'
import { migrateJobs } from '#platform/jobs/migrate-jobs.ts'
import { startPostgres } from '#platform/postgres/supervisor.ts'
import { dropLeftovers, FOLDER_PREFIX, RUN_PREFIX, removeLeftFolders } from './leftovers.ts'

export interface TestServer {
  address: DatabaseAddress
  /** Begins every database name of this run. */
  run: string
  template: string
  /** How a copy is made, as SQL. */
  strategy: string
}

/** What a throw-away server need not do: survive a power cut, or keep much in memory. */
const THROW_AWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_connections: 200,
  shared_buffers: '64MB',
}

/** The same server, another database. */
export function inDatabase(address: DatabaseAddress, database: string): DatabaseAddress {
  if (!('url' in address)) return { ...address, database }
  const url = new URL(address.url)
  url.pathname = `/${database}`
  return { url: url.href }
}

/** `given`: TEST_DATABASE_URL. The returned `stop` leaves nothing behind. */
export async function startTestServer(
  given: string | undefined,
): Promise<{ server: TestServer; stop(): Promise<void> }> {
  const base = given ? { address: { url: given }, stop: async () => {} } : await throwAway()
  try {
    return await withTemplate(base.address, base.stop)
  } catch (error) {
    await base.stop()
    if (given && error instanceof Error) error.message = `TEST_DATABASE_URL: ${error.message}`
    throw error
  }
}

async function throwAway() {
  removeLeftFolders()
  const folder = mkdtempSync(join(tmpdir(), FOLDER_PREFIX))
  const postgres = await startPostgres(join(folder, 'postgres'), { settings: THROW_AWAY, flush: false })
  const stop = async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const { host, port, user } = postgres
  return { address: { host, port, user, database: 'postgres' }, stop }
}

async function withTemplate(address: DatabaseAddress, stopServer: () => Promise<void>) {
  const run = `${RUN_PREFIX}${randomUUID().replaceAll('-', '').slice(0, 8)}`
  const template = `${run}_template`
  // Open as long as the run lasts: whoever tidies up sees by it that these databases are in use.
  const client = await connectAlone(address)
  await client.query(`set application_name to '${run}'`)
  await checkServer(client)
  await mayMakeDatabases(client)
  await dropLeftovers(client)
  await client.query(`create database ${template} encoding 'UTF8' template template0`)
  await migrate(inDatabase(address, template), bundledMigrations)
  await migrateJobs(inDatabase(address, template))
  await applyRights(inDatabase(address, template), RIGHTS)
  const stop = async () => {
    await dropLeftovers(client, run)
    await client.end()
    await stopServer()
  }
  return { server: { address, run, template, strategy: await quickest(client, template) }, stop }
}

async function mayMakeDatabases(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ may: boolean; user: string }>(
    'select rolcreatedb or rolsuper as may, rolname as user from pg_roles where rolname = current_user',
  )
  if (rows[0]?.may) return
  const user = rows[0]?.user ?? 'this user'
  throw new Error(
    `The tests make a database for each test file, and ${user} of TEST_DATABASE_URL may not. As a database superuser: alter role "${user}" createdb`,
  )
}

/** Copying files takes 20 ms; some hosted servers allow only the slower way through the log. */
async function quickest(client: pg.Client, template: string): Promise<string> {
  const strategy = 'strategy file_copy'
  try {
    await client.query(`create database ${template}_try template ${template} ${strategy}`)
  } catch {
    return ''
  }
  await client.query(`drop database ${template}_try`)
  return strategy
}
