/** Opens the directory: from what was put away, or read by another thread, or, where it is small, read here. */
import {
  type DirectoryIndexOptions,
  type DirectoryTables,
  emptyDirectoryIndex,
  type LiveDirectory,
  type LiveDirectoryParts,
  loadDirectoryIndex,
  openLiveDirectory,
} from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { databaseIdentity } from '#platform/db/database-identity.store.ts'
import { type Log, logCode } from '#platform/log.ts'
import type { Built } from '../commands/command-input.ts'
import type { Config } from '../config.ts'
import type { Progress } from '../progress.ts'
import { wordsMark } from '../words-of.ts'
import { type IndexKeeper, keepIndex, takeUpIndex } from './kept-index.ts'
import { readApart } from './read-apart.ts'

export interface DirectoryAsked {
  config: Config
  database: Database
  clock: Clock
  log: Log
  progress: Progress
  abbreviations: ReadonlySet<string>
  built: Pick<Built, 'stamp' | 'directoryReader'>
  /** Called where it will take a while, before the reading begins. */
  whileReading?: (() => Promise<void>) | undefined
}

/** Fewer are read before anybody could read a line about it. */
const WORTH_SAYING = 5_000
/** Where it came from, for the log. */
const FROM = { kept: logCode('from-snapshot'), apart: logCode('read-apart'), here: logCode('read-here') }
const NOT_KEPT: IndexKeeper = { beat: async () => {}, close: async () => {} }

export async function openDirectory(
  asked: DirectoryAsked,
): Promise<{ directory: LiveDirectory; keeper: IndexKeeper }> {
  const { config, database, clock, log, progress, abbreviations, built } = asked
  const { stamp = '' } = built
  const madeBy = `${stamp}${wordsMark(config)} from ${await databaseIdentity(database)}`
  const options: DirectoryIndexOptions = { abbreviations, madeBy }
  const told = (done: number, all: number) => {
    if (all > WORTH_SAYING) progress.count(`Reading the directory: ${done} of ${all} groups`)
  }
  const unreadable = (id: string, fault: unknown) => log.warn('directory.group-unreadable', { id, fault })
  let apart = false
  const makeApart = (reader: string) => async () => {
    await asked.whileReading?.()
    try {
      const pieces = await readApart(
        reader,
        { address: database.address, dataDir: config.dataDir, madeBy },
        { progress: told, unreadable },
      )
      const made = loadDirectoryIndex(pieces, { ...options, handed: true })
      if (typeof made === 'string') throw new Error(`What the other thread read is ${made}.`)
      apart = true
      return made
    } catch (fault) {
      log.warn('directory.apart-failed', { fault })
      return null
    }
  }
  const began = performance.now()
  const taken = built.stamp ? await takeUpIndex(config, log, options) : null
  const parts: LiveDirectoryParts = {
    db: database.withTables<DirectoryTables>(),
    clock,
    held: taken ?? emptyDirectoryIndex(options),
    progress: told,
    unreadable,
    ...(built.directoryReader ? { makeApart: makeApart(built.directoryReader) } : {}),
  }
  const directory = await openLiveDirectory(parts)
  progress.done()
  log.info('directory.opened', {
    code: FROM[apart ? 'apart' : taken ? 'kept' : 'here'],
    count: directory.size(),
    ms: Math.round(performance.now() - began),
  })
  // At version 0 it is as it was taken up.
  const keeper = built.stamp ? keepIndex(config, directory, log, taken ? 0 : null) : NOT_KEPT
  return { directory, keeper }
}
