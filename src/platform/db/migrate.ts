/** Brings a database to what this version of the program expects. Forward only. */
import type pg from 'pg'
import { connectAlone, type DatabaseAddress } from './connection.ts'
import { asTrouble } from './database-trouble.ts'
import { type Migration, MigrationTrouble } from './migration.ts'

export interface MigrateOptions {
  /** Told before each file. */
  progress?: (name: string) => void
}

/** Any number will do, as long as it stays the same: two programs that start at once take turns. */
const TURN = 7_236_401

/**
 * Runs what is missing, each file in a transaction of its own, and returns their names. Safe when several programs
 * start at once. Throws MigrationTrouble: an edited file, a database of a newer version, or the fault in a file.
 */
export async function migrate(
  address: DatabaseAddress,
  migrations: readonly Migration[],
  options: MigrateOptions = {},
): Promise<string[]> {
  const client = await connectAlone(address)
  try {
    await client.query('select pg_advisory_lock($1)', [TURN])
    const missing = missingFrom(migrations, await applied(client))
    for (const migration of missing) {
      options.progress?.(migration.name)
      await apply(client, migration)
    }
    return missing.map(({ name }) => name)
  } catch (error) {
    throw asTrouble(error)
  } finally {
    await client.end() // lets the lock go
  }
}

/** Names of what is not done yet; looks and changes nothing. Throws MigrationTrouble as `migrate`. */
export async function missingMigrations(
  address: DatabaseAddress,
  migrations: readonly Migration[],
): Promise<string[]> {
  const client = await connectAlone(address)
  try {
    return missingFrom(migrations, await applied(client)).map(({ name }) => name)
  } catch (error) {
    throw asTrouble(error)
  } finally {
    await client.end()
  }
}

type Applied = ReadonlyMap<string, string>

async function applied(client: pg.Client): Promise<Applied> {
  const there = await client.query<{ table: string | null }>(
    `select to_regclass('platform.migration')::text as table`,
  )
  if (there.rows[0]?.table === null) return new Map()
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from platform.migration',
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

/** Compares files and database. A file older than the last one run is run too: branches are joined out of order. */
export function missingFrom(migrations: readonly Migration[], done: Applied): Migration[] {
  const known = new Set(migrations.map(({ name }) => name))
  const newer = [...done.keys()].filter(name => !known.has(name))
  if (newer.length > 0)
    throw new MigrationTrouble(
      `This database was last used by a newer Waymeet (it has ${newer.sort().join(', ')}). ` +
        'Start that version or a newer one, or restore a backup made before the upgrade.',
    )
  const edited = migrations.find(({ name, checksum }) => done.has(name) && done.get(name) !== checksum)
  if (edited)
    throw new MigrationTrouble(
      `db/migrations/${edited.name}.sql was changed after it had run on this database. ` +
        'Put it back as it was (git checkout), and write the change as a new file with a new date.',
    )
  return migrations.filter(({ name }) => !done.has(name))
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const began = performance.now()
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into platform.migration (name, checksum, duration_ms) values ($1, $2, $3)', [
      name,
      checksum,
      Math.round(performance.now() - began),
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw faultIn(name, sql, error)
  }
}

/** Trouble with the server stays what it is; a fault in the file is told with its line. */
function faultIn(name: string, sql: string, error: unknown): unknown {
  const told = asTrouble(error)
  if (told !== error || !(error instanceof Error)) return told
  const position = 'position' in error ? Number(error.position) : Number.NaN
  const line = position > 0 ? ` line ${sql.slice(0, position).split('\n').length}` : ''
  return new MigrationTrouble(
    `db/migrations/${name}.sql${line}: ${error.message}. Nothing of this file was kept.`,
    {
      cause: error,
    },
  )
}
