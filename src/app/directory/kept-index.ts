/** The index put away in the data folder, so that the next start need not read every group. It can always be made anew. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type DirectoryIndex,
  type DirectoryIndexOptions,
  type LiveDirectory,
  loadDirectoryIndex,
} from '#contexts/directory/index.ts'
import { type Log, logCode } from '#platform/log.ts'
import { readPieces, writePieces } from '#platform/pieces-file.ts'
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

/** Nothing of the groups stays behind in the folder. */
export async function forgetIndex(config: Config): Promise<void> {
  await rm(fileOf(config), { force: true })
}

export interface IndexKeeper {
  /** Call it about once a minute: puts away what has changed, when it has settled. */
  beat(): Promise<void>
  /** The last word, when nothing changes any more. */
  close(): Promise<void>
}

/** Beats between two writings; and beats after which it is written although it does not settle. */
const APART = 10
const LONGEST = 15

/** @param kept the version that lies in the folder already; null where none does */
export function keepIndex(
  config: Config,
  directory: Pick<LiveDirectory, 'save' | 'version'>,
  log: Log,
  kept: number | null,
): IndexKeeper {
  let before = kept
  let beats = APART
  let writing: Promise<void> = Promise.resolve()
  const putAway = async () => {
    const version = directory.version()
    if (version === kept) return
    try {
      const pieces = directory.save()
      if (!(await writePieces(fileOf(config), pieces, () => directory.version() === version))) return
      kept = version
      beats = 0
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
      if (++beats > LONGEST || (settled && beats > APART)) await inTurn()
    },
    close: inTurn,
  }
}
