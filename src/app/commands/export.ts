/** `export`: every group in an open format, so that nobody is ever locked in (M79). */
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  type DirectoryTables,
  groupsForExport,
  removedForExport,
  type SourceGroup,
} from '#contexts/directory/index.ts'
import { writeExport } from '#exchange/write-export.ts'
import { systemClock } from '#platform/clock.ts'
import { openForWork } from '../open-for-work.ts'
import { PlainFault } from '../plain-fault.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

export async function exportFile({ args, config, progress }: CommandInput): Promise<void> {
  const [to] = readOptions(args, {}, 1).positionals
  const format = to?.endsWith('.csv') ? 'csv' : to?.endsWith('.ndjson') ? 'ndjson' : null
  if (!to || !format)
    throw new PlainFault('Like this: npm run waymeet -- export groups.csv (or groups.ndjson)')
  const work = await openForWork(config, progress)
  try {
    const written: Written = { groups: 0, unread: null }
    const db = work.database.withTables<DirectoryTables>()
    const parts = counted(groupsForExport(db), written)
    const today = new Date(systemClock.now()).toISOString().slice(0, 10)
    const text = Readable.from(writeExport(parts, format, today, () => removedForExport(db)))
    // Written beside and moved over, so that a full disk never leaves half a file in the place of a whole one.
    await pipeline(text, createWriteStream(`${to}.part`)).catch(() => {
      if (written.unread) throw written.unread.fault
      throw new PlainFault(`${to} could not be written. Is the folder there, and is there room on the disk?`)
    })
    await rename(`${to}.part`, to)
    progress.say(`${written.groups} groups were written to ${to}.`)
  } finally {
    await work.close()
  }
}

interface Written {
  groups: number
  /** Why the directory could not be read to its end: no fault of the file. */
  unread: { fault: unknown } | null
}

async function* counted(
  parts: AsyncIterable<SourceGroup[]>,
  written: Written,
): AsyncGenerator<SourceGroup[]> {
  try {
    for await (const part of parts) {
      written.groups += part.length
      yield part
    }
  } catch (fault) {
    written.unread = { fault }
    throw fault
  }
}
