/** Everything a running Waymeet rests on, joined once: database, places, thesaurus, and the directory being read. */
import {
  createWordReader,
  DIRECTORY_CHANGED,
  demonstrationTowns,
  type Finding,
  keepingLetters,
  type LiveDirectory,
  openFinding,
  openPlaces,
  openPlacesWithCode,
  openThesaurus,
  openWishes,
  type Places,
  type Wishes,
} from '#contexts/directory/index.ts'
import { type Identity, openIdentity } from '#contexts/identity/index.ts'
import { type Clock, systemClock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { type ErasureKeeper, keepErasures } from '#platform/erasures/erasure-file.ts'
import { createLog, type Log } from '#platform/log.ts'
import { openAuditHeads } from './audit-heads.ts'
import { BEATS, everyMinute, lastTime } from './beats.ts'
import type { Config } from './config.ts'
import { type Demonstration, openDemonstration } from './demonstration.ts'
import { type DirectoryAsked, openDirectory } from './directory/open-directory.ts'
import { erasuresFile } from './erasures-file.ts'
import { linkKeyOf } from './link-key-of.ts'
import { openConfiguredDatabase } from './open-database.ts'
import { openPostOffice, type PostOffice } from './post-office.ts'
import type { Progress } from './progress.ts'
import { tellStep } from './tell-step.ts'
import { takeWordsOf } from './words-of.ts'
import { openWorkingParts, type WorkingParts } from './working-parts.ts'

export interface Waymeet {
  config: Config
  database: Database
  directory: LiveDirectory
  places: Places
  finding: Finding
  demonstration: Demonstration
  wishes: Wishes
  post: PostOffice
  erasures: ErasureKeeper
  identity: Identity
  parts: WorkingParts
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
  /** What the build left for opening the directory quickly. */
  built?: DirectoryAsked['built']
  /** See `DirectoryAsked`. The database is open, and there is no directory yet. */
  whileReading?: ((log: Log) => Promise<void>) | undefined
  clock?: Clock
  /** Done on the open database before anything is read from it. */
  prepare?: (database: Database) => Promise<void>
}

/** Opens everything for reading. @throws with a message that says what to do; see `open-database.ts`. */
export async function openWaymeet(
  config: Config,
  { progress, as, clock = systemClock, prepare, ...options }: OpenOptions,
): Promise<Waymeet> {
  const log = createLog({
    write: line => process.stdout.write(line),
    clock,
    from: config.logLevel,
    pretty: process.stdout.isTTY === true,
  })
  const opened = await openConfiguredDatabase(config, { progress: step => tellStep(step, progress, log), as })
  try {
    const { database } = opened
    await prepare?.(database)
    const waymeet = await joinWaymeet({ ...options, config, database, progress, clock, log })
    const close = async () => {
      await waymeet.close()
      await opened.close()
    }
    return { ...waymeet, close }
  } catch (error) {
    await opened.close()
    throw error
  }
}

export type Joined = Pick<Waymeet, 'config' | 'database' | 'clock' | 'log'> &
  Pick<OpenOptions, 'progress' | 'gazetteer' | 'built' | 'whileReading'>

/** On a database that is open already; `close` leaves that one open. */
export async function joinWaymeet(joined: Joined): Promise<Waymeet> {
  const { config, database, gazetteer, clock, log, progress } = joined
  const demonstration = await openDemonstration(database)
  const places = openPlaces({
    gazetteerDir: gazetteer,
    dataDir: config.dataDir,
    homeCountries: [config.homeCountry],
    extraTowns: demonstration.shown() ? demonstrationTowns : [],
  })
  takeWordsOf(config, line => progress.say(line))
  const thesaurus = openThesaurus()
  const { baseUrl } = config
  const parts = openWorkingParts({ database, clock, config })
  // Heard from before the first reading on, so that nothing falls between the two.
  const early: string[] = []
  let hear = (notice: string): void => void early.push(notice)
  const hush = await database.listen(
    DIRECTORY_CHANGED,
    notice => hear(notice),
    () => hear('*'),
  )
  const { directory, keeper } = await openDirectory({
    ...joined,
    abbreviations: thesaurus.abbreviations,
    built: joined.built ?? {},
    whileReading: () => joined.whileReading?.(log) ?? Promise.resolve(),
  }).catch(async error => {
    await hush()
    throw error
  })
  const wishes = openWishes(database.as('visitor'), clock)
  const readDemonstration = async () => {
    if (await demonstration.read()) wishes.dropUnwritten()
  }
  const all = (notice: string) =>
    Promise.all([directory.changed(notice), readDemonstration(), parts.changed(notice)])
  hear = notice => void all(notice).catch(fault => log.error('directory.not-read', { fault }))
  early.forEach(hear)
  let closing = false
  void directory.bringToHand(() => closing).catch(() => {})
  const identity = openIdentity({
    queries: database.as('sign-in'),
    upkeep: database.as('jobs'),
    clock,
    key: linkKeyOf(config),
    baseUrl,
  })
  const post = openPostOffice({
    ...{ config, database, clock },
    kindsWith: linkKey => ({
      ...keepingLetters({ queries: database.as('jobs'), clock, linkKey, baseUrl }),
      ...parts.letters(linkKey),
      ...identity.letters,
    }),
  })
  const heads = openAuditHeads(config, database.as('jobs'), clock, log)
  const erasures = keepErasures(erasuresFile(config), database.as('jobs'), clock)
  const endBeats = everyMinute(
    [
      BEATS.directory(() => directory.tick()),
      BEATS.directory(readDemonstration),
      BEATS.index(() => keeper.beat()),
      BEATS.wishes(() => wishes.beat()),
      BEATS.post(() => post.beat()),
      BEATS.identity(() => identity.beat()),
      ...parts.beats,
      BEATS.heads(() => heads.beat()),
      BEATS.erasures(() => erasures.beat()),
    ],
    log,
  )
  const words = createWordReader(thesaurus, word => directory.index.knows(word))
  return {
    config,
    database,
    directory,
    places,
    demonstration,
    wishes,
    post: { ...post, tasks: { ...post.tasks, ...identity.tasks, ...parts.tasks } },
    erasures,
    identity,
    parts,
    finding: openFinding({
      directory,
      places,
      words,
      clock,
      placesWithCode: openPlacesWithCode(database, directory.version),
    }),
    clock,
    log,
    async close() {
      closing = true
      endBeats()
      await hush()
      const { wishes: write, heads: head, erasures: list } = BEATS
      await lastTime([write(wishes.write), head(() => heads.beat('now')), list(erasures.beat)], log)
      await keeper.close()
    },
  }
}
