/** `export`: every group in an open format, so that nobody is ever locked in (M79). */
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { allGroupsForExport, type DirectoryTables } from '#contexts/directory/index.ts'
import { writeGroupsCsv } from '#exchange/csv/write-groups-csv.ts'
import { writeGroupsNdjson } from '#exchange/ndjson/write-groups-ndjson.ts'
import { systemClock } from '#platform/clock.ts'
import { openForWork } from '../open-for-work.ts'
import { PlainFault } from '../plain-fault.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

export async function exportFile({ args, config, progress }: CommandInput): Promise<void> {
  const [to] = readOptions(args, {}, 1).positionals
  const format = /\.(csv|ndjson)$/.exec(to ?? '')?.[1]
  if (!to || !format)
    throw new PlainFault('Like this: npm run waymeet -- export groups.csv (or groups.ndjson)')
  const work = await openForWork(config, progress)
  try {
    const groups = await allGroupsForExport(work.database.withTables<DirectoryTables>())
    const today = new Date(systemClock.now()).toISOString().slice(0, 10)
    const lines = format === 'csv' ? writeGroupsCsv(groups, today) : writeGroupsNdjson(groups)
    // Written beside and moved over, so that a full disk never leaves half a file in the place of a whole one.
    await pipeline(Readable.from(lines), createWriteStream(`${to}.part`)).catch(() => {
      throw new PlainFault(`${to} could not be written. Is the folder there, and is there room on the disk?`)
    })
    await rename(`${to}.part`, to)
    progress.say(`${groups.length} groups were written to ${to}.`)
  } finally {
    await work.close()
  }
}
