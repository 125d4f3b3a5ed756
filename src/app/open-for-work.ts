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

export interface WorkAsked {
  /** To look at: no table is made or changed. */
  asItIs?: boolean
}

export const openForWork = (config: Config, progress: Progress, asked: WorkAsked = {}): Promise<Work> =>
  openAs('guest', config, progress, asked)

/** For what no running server may be in the way of: beside one it is refused. */
export const openAlone = (config: Config, progress: Progress): Promise<Work> =>
  openAs('host', config, progress, {})

async function openAs(
  as: 'guest' | 'host',
  config: Config,
  progress: Progress,
  { asItIs = false }: WorkAsked,
): Promise<Work> {
  const log = createLog({
    write: line => process.stderr.write(line),
    clock: systemClock,
    from: 'warn',
    pretty: true,
  })
  const opened = await openConfiguredDatabase(config, {
    progress: step => tellStep(step, progress, log),
    as,
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
