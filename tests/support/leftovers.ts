/** Tidies up after test runs that were killed; those still running are left alone. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { processesOn } from '#platform/postgres/processes.ts'

/** How the databases and folders of a run begin. */
export const RUN_PREFIX = 'waymeet_test_'
export const FOLDER_PREFIX = 'waymeet-test-'

const MINUTE = 60_000

/** Drops the databases of `run`, or of every run that holds no connection any more. */
export async function dropLeftovers(client: pg.Client, run?: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database d
     where datname like $1 and pg_has_role(datdba, 'member')
       and ($2::text is not null or not exists (
         select from pg_stat_activity where application_name = substring(d.datname from '^[a-z]+_[a-z]+_[0-9a-f]+')))`,
    [`${(run ?? RUN_PREFIX).replaceAll('_', '\\_')}%`, run ?? null],
  )
  for (const { name } of rows)
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)
}

/** Folders of throw-away servers nobody runs any more. A young one may be about to start. */
export function removeLeftFolders(): void {
  for (const name of readdirSync(tmpdir()).filter(name => name.startsWith(FOLDER_PREFIX))) {
    const folder = join(tmpdir(), name)
    try {
      const old = Date.now() - statSync(folder).mtimeMs > 10 * MINUTE
      const used =
        existsSync(join(folder, 'postgres')) && processesOn(join(folder, 'postgres', 'pg18')).length > 0
      if (old && !used) rmSync(folder, { recursive: true, force: true })
    } catch {} // another user's, or gone meanwhile
  }
}
