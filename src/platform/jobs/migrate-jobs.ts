/** The job runner's own tables, made by itself beside ours. */
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { connectionSettings, type DatabaseAddress } from '../db/connection.ts'
import { asTrouble } from '../db/database-trouble.ts'

/** Says nothing: what it would say can hold what jobs are about. */
export const SILENT = new Logger(() => () => {})

/** Safe when several programs start at once. Throws DatabaseTrouble. */
export async function migrateJobs(address: DatabaseAddress): Promise<void> {
  const pool = new pg.Pool({ ...connectionSettings(address), max: 1 })
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  try {
    await runMigrations({ pgPool: pool, logger: SILENT })
  } catch (error) {
    throw asTrouble(error)
  } finally {
    await pool.end()
  }
}
