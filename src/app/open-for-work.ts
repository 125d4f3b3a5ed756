/** The database for a command that works beside a running server or without one. */
import { systemClock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { createLog } from '#platform/log.ts'
import type { Config } from './config.ts'
import { markNamed } from './data-folder.ts'
import { openConfiguredDatabase } from './open-database.ts'
import type { Progress } from './progress.ts'
import { tellStep } from './tell-step.ts'

export interface Work {
  database: Database
  /** The next start does not fill the empty directory with the demonstration again. */
  keepEmpty(): void
  close(): Promise<void>
}

/** @param asItIs to look at: no table is made or changed */
export async function openForWork(
  config: Config,
  progress: Progress,
  { asItIs = false }: { asItIs?: boolean } = {},
): Promise<Work> {
  const log = createLog({
    write: line => process.stderr.write(line),
    clock: systemClock,
    from: 'warn',
    pretty: true,
  })
  const opened = await openConfiguredDatabase(config, {
    progress: step => tellStep(step, progress, log),
    as: 'guest',
    asItIs,
  })
  return {
    database: opened.database,
    keepEmpty: () => keptEmpty.set(config),
    close: opened.close,
  }
}

const keptEmpty = markNamed('kept-empty', 'The directory was emptied on purpose.')

export const isKeptEmpty = (config: Config): boolean => keptEmpty.isSet(config)
export const allowFilling = (config: Config): void => keptEmpty.remove(config)
