/** Everything a running Waymeet rests on, joined once: database, places, thesaurus, and the directory being read. */
import {
  createWordReader,
  DIRECTORY_CHANGED,
  type DirectoryTables,
  type Finding,
  type LiveDirectory,
  openFinding,
  openLiveDirectory,
  openPlaces,
  openThesaurus,
  type Places,
} from '#contexts/directory/index.ts'
import { type Clock, systemClock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { createLog, type Log } from '#platform/log.ts'
import type { Config } from './config.ts'
import { openConfiguredDatabase } from './open-database.ts'
import type { Progress } from './progress.ts'
import { tellStep } from './tell-step.ts'

export interface Waymeet {
  config: Config
  database: Database
  directory: LiveDirectory
  places: Places
  finding: Finding
  clock: Clock
  log: Log
  close(): Promise<void>
}

export interface OpenOptions {
  progress: Progress
  /** See `open-database.ts`. */
  as: 'host' | 'guest'
  /** The folder of the compiled map of towns. */
  gazetteer: string
  clock?: Clock
}

const MINUTE = 60_000

/** Opens everything for reading. @throws with a message that says what to do; see `open-database.ts`. */
export async function openWaymeet(
  config: Config,
  { progress, as, gazetteer, clock = systemClock }: OpenOptions,
): Promise<Waymeet> {
  const log = createLog({
    write: line => process.stdout.write(line),
    clock,
    from: config.logLevel,
    pretty: process.stdout.isTTY === true,
  })
  const opened = await openConfiguredDatabase(config, { progress: step => tellStep(step, progress, log), as })
  const { database } = opened
  try {
    const db = database.withTables<DirectoryTables>()
    const places = openPlaces({
      gazetteerDir: gazetteer,
      dataDir: config.dataDir,
      homeCountries: [config.homeCountry],
    })
    const thesaurus = openThesaurus()
    const directory = await openLiveDirectory({
      db,
      clock,
      abbreviations: thesaurus.abbreviations,
      progress: (done, all) =>
        all > 5_000 && progress.count(`Reading the directory: ${done} of ${all} groups`),
    })
    progress.done()
    const hush = await database.listen(
      DIRECTORY_CHANGED,
      notice => void directory.changed(notice).catch(fault => log.error('directory.not-read', { fault })),
      () => void directory.changed('*').catch(fault => log.error('directory.not-read', { fault })),
    )
    const beat = setInterval(
      () => void directory.tick().catch(fault => log.error('directory.not-read', { fault })),
      MINUTE,
    )
    beat.unref()
    return {
      config,
      database,
      directory,
      places,
      finding: openFinding({
        directory,
        places,
        words: createWordReader(thesaurus, word => directory.index.knows(word)),
        clock,
      }),
      clock,
      log,
      async close() {
        clearInterval(beat)
        await hush()
        await opened.close()
      },
    }
  } catch (error) {
    await opened.close()
    throw error
  }
}
