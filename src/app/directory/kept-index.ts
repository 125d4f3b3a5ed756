/** The index put away in the data folder, so that the next start need not read every group. It can always be made anew. */
import { join } from 'node:path'
import { setImmediate as othersFirst } from 'node:timers/promises'
import {
  type DirectoryIndex,
  type DirectoryIndexOptions,
  type LiveDirectory,
  loadDirectoryIndex,
} from '#contexts/directory/index.ts'
import { type Log, logCode } from '#platform/log.ts'
import { readPieces, removeLeftAside, removePieces, writePieces } from '#platform/pieces-file.ts'
import type { Pieces } from '#search/snapshot/parts.ts'
import type { Config } from '../config.ts'

const CODES = { foreign: logCode('of-another-version'), damaged: logCode('damaged') }

const fileOf = ({ dataDir }: Config): string => join(dataDir, 'search-index')

/** What was put away by the same build; null where there is nothing, or nothing of use, which the log says. */
export async function takeUpIndex(
  config: Config,
  log: Log,
  options: DirectoryIndexOptions,
): Promise<DirectoryIndex | null> {
  try {
    await removeLeftAside(fileOf(config))
    const pieces = await readPieces(fileOf(config))
    if (pieces === null) return null
    const held = loadDirectoryIndex(pieces, options)
    if (typeof held !== 'string') return held
    log.warn('directory.snapshot-refused', { code: CODES[held] })
  } catch (fault) {
    log.warn('directory.snapshot-refused', { fault })
  }
  return null
}

/** Nothing of the groups stays behind in the folder, and a server that is writing there does not bring it back. */
export async function forgetIndex(config: Config): Promise<void> {
  await removePieces(fileOf(config))
}

export interface IndexKeeper {
  /** Call it about once a minute: puts away what has changed, when it has settled. */
  beat(): Promise<void>
  /** The last word, when nothing changes any more. */
  close(): Promise<void>
}

/** Beats between two writings; twice as many after each that was overtaken by a change, up to so many times. */
const APART = 10
const MOST_TIMES = 16
/** Beats more after which it is written although it does not settle. */
const LONGER = 5

export type KeptDirectory = Pick<LiveDirectory, 'save' | 'version' | 'size'> & {
  readonly index: Pick<LiveDirectory['index'], 'saving'>
}

/** @param kept the version that lies in the folder already; null where none does */
export function keepIndex(
  config: Config,
  directory: KeptDirectory,
  log: Log,
  kept: number | null,
): IndexKeeper {
  let before = kept
  let times = 1
  let beats = APART
  let writing: Promise<void> = Promise.resolve()
  const putAway = async () => {
    const version = directory.version()
    if (version === kept) return
    try {
      const pieces = await savedAs(version, directory)
      const isSame = () => directory.version() === version
      beats = 0
      if (!(pieces && (await writePieces(fileOf(config), pieces, isSame)))) {
        times = Math.min(MOST_TIMES, times * 2)
        return
      }
      times = 1
      kept = version
      log.debug('directory.snapshot-written', { bytes: pieces.reduce((sum, { length }) => sum + length, 0) })
    } catch (fault) {
      log.warn('directory.snapshot-not-written', { fault })
    }
  }
  const inTurn = () => {
    writing = writing.then(putAway)
    return writing
  }
  return {
    async beat() {
      const version = directory.version()
      const settled = version === before
      before = version
      const wait = APART * times + (settled ? 0 : LONGER)
      // What was emptied is not to stay there for a minute longer.
      if (++beats > wait || directory.size() === 0) await inTurn()
    },
    close: inTurn,
  }
}

/** Lets everybody else go first between two steps; null where something changed meanwhile. */
async function savedAs(version: number, directory: KeptDirectory): Promise<Pieces | null> {
  for (const _ of directory.index.saving()) {
    await othersFirst()
    if (directory.version() !== version) return null
  }
  return directory.save()
}
