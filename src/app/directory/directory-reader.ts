/** The program of the thread that reads the whole directory, so that the one that answers does nothing else. */
import { parentPort, workerData } from 'node:worker_threads'
import { type DirectoryTables, makeDirectoryIndex, openThesaurus } from '#contexts/directory/index.ts'
import { systemClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/db/database.ts'
import { takeWordsOf } from '../words-of.ts'
import type { ReaderAsked, ReaderSays } from './read-apart.ts'

const { address, dataDir, madeBy } = workerData as ReaderAsked
const say = (said: ReaderSays, moved: ArrayBuffer[] = []) => parentPort?.postMessage(said, moved)
// What is left out was said where the server started.
takeWordsOf({ dataDir }, () => {})

const own = await openDatabase(address, { connections: 1 })
const database = await openDatabase(address, { servingBeside: own.pool, connections: 5 })
try {
  const made = await makeDirectoryIndex(database.withTables<DirectoryTables>(), systemClock, {
    abbreviations: openThesaurus().abbreviations,
    madeBy,
    unreadable: (unreadable, fault) => say({ unreadable, fault }),
    progress: (done, all) => say({ done, all }),
  })
  const pieces = made.save()
  say({ pieces }, [...new Set(pieces.map(piece => piece.buffer as ArrayBuffer))])
} finally {
  await database.close()
  await own.close()
}
