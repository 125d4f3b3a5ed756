/** The database for a command that works beside a running server or without one. */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { createLog } from '#platform/log.ts'
import type { Config } from './config.ts'
import { openConfiguredDatabase } from './open-database.ts'
import type { Progress } from './progress.ts'
import { tellStep } from './tell-step.ts'

export interface Work {
  database: Database
  /** The next start does not fill the empty directory with the demonstration again. */
  keepEmpty(): void
  close(): Promise<void>
}

export async function openForWork(config: Config, progress: Progress): Promise<Work> {
  const log = createLog({
    write: line => process.stderr.write(line),
    clock: systemClock,
    from: 'warn',
    pretty: true,
  })
  const opened = await openConfiguredDatabase(config, {
    progress: step => tellStep(step, progress, log),
    as: 'guest',
  })
  return {
    database: opened.database,
    keepEmpty: () => writeFileSync(keptEmptyFile(config), 'The directory was emptied on purpose.\n'),
    close: opened.close,
  }
}

const keptEmptyFile = (config: Config): string => join(config.dataDir, 'kept-empty')

export const isKeptEmpty = (config: Config): boolean => existsSync(keptEmptyFile(config))
export const allowFilling = (config: Config): void => rmSync(keptEmptyFile(config), { force: true })
