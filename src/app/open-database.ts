/** Opens the database the settings ask for: the built-in one, one already running on the same folder, or a given one. */
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { bundledMigrations } from '#platform/db/bundled-migrations.ts'
import type { DatabaseAddress } from '#platform/db/connection.ts'
import { type Database, openDatabase } from '#platform/db/database.ts'
import { migrate } from '#platform/db/migrate.ts'
import { applyRights } from '#platform/db/rights/apply-rights.ts'
import { unreachable } from '#platform/db/unreachable.ts'
import { migrateJobs } from '#platform/jobs/migrate-jobs.ts'
import { PORT, socketFolder } from '#platform/postgres/socket-folder.ts'
import { StartRefused } from '#platform/postgres/start-refused.ts'
import type { StartStep } from '#platform/postgres/start-step.ts'
import { startPostgres } from '#platform/postgres/supervisor.ts'
import type { Config } from './config.ts'
import { RIGHTS } from './rights.ts'

export interface OpenedDatabase {
  database: Database
  /** Closes connections, then stops the server if it was started here. */
  close(): Promise<void>
}

export interface OpenDatabaseOptions {
  progress: (step: StartStep) => void
  /**
   * `guest`: where a Waymeet is running on the folder, its database is used, so that an import can be made
   * beside it. `host`: that is refused, since two servers on one folder would fight over it.
   */
  as: 'host' | 'guest'
  /** To look at: no table is made or changed. */
  asItIs?: boolean
}

/** @throws StartRefused, DatabaseTrouble or MigrationTrouble, each with a message that says what to do. */
export async function openConfiguredDatabase(
  config: Config,
  options: OpenDatabaseOptions,
): Promise<OpenedDatabase> {
  const server = config.databaseUrl
    ? { address: { url: config.databaseUrl }, stop: async () => {} }
    : await builtIn(config, options)
  try {
    const own = await openDatabase(server.address, { connections: options.as === 'host' ? BESIDE : ALONE })
    const opened = await prepared(server.address, own, options).catch(async error => {
      await own.close()
      throw error
    })
    return {
      database: opened,
      async close() {
        await opened.close()
        await own.close()
        await server.stop()
      },
    }
  } catch (error) {
    await server.stop()
    throw config.databaseUrl ? unreachable(config.databaseUrl, error) : error
  }
}

/** Connections of the login itself: for a command; and beside those that answer people, for the job runner. */
const [ALONE, BESIDE] = [10, 5]

async function prepared(
  address: DatabaseAddress,
  own: Database,
  { as, asItIs }: OpenDatabaseOptions,
): Promise<Database> {
  if (asItIs) return own
  await prepare(address)
  return as === 'host' ? openDatabase(address, { servingBeside: own.pool }) : own
}

async function prepare(address: DatabaseAddress): Promise<void> {
  await migrate(address, bundledMigrations)
  await migrateJobs(address)
  await applyRights(address, RIGHTS)
}

async function builtIn(
  config: Config,
  { progress, as }: OpenDatabaseOptions,
): Promise<{ address: DatabaseAddress; stop: () => Promise<void> }> {
  const root = join(config.dataDir, 'database')
  try {
    const running = await startPostgres(root, { progress, ...(as === 'guest' ? { patienceMs: 0 } : {}) })
    return { address: { host: running.host, port: running.port, user: running.user }, stop: running.stop }
  } catch (error) {
    if (as === 'host' || !(error instanceof StartRefused) || error.reason !== 'in-use') throw error
    return {
      address: { host: socketFolder(realpathSync(root)), port: PORT, user: 'postgres' },
      stop: async () => {},
    }
  }
}
