/** `backup`: one moment of everything, in one encrypted file, while the server goes on. */

import { type Seal, writeSealed } from '#platform/backup/sealed-file.ts'
import { type BackupWritten, writeBackup } from '#platform/backup/write-backup.ts'
import { systemClock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { keepErasures } from '#platform/erasures/erasure-file.ts'
import { sealOf } from '../backup/seal-of.ts'
import { LEFT_OUT, OUR_SCHEMAS } from '../backup/what-is-kept.ts'
import type { Config } from '../config.ts'
import { erasuresFile } from '../erasures-file.ts'
import { linkKeyOf } from '../link-key-of.ts'
import { openForWork } from '../open-for-work.ts'
import { PlainFault } from '../plain-fault.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

export async function backup({ args, config, progress }: CommandInput): Promise<void> {
  const day = new Date(systemClock.now()).toISOString().slice(0, 16).replace(/[-:]/g, '')
  const { positionals } = readOptions(args, {}, 1)
  const to = positionals[0] ?? `waymeet-${day}.backup.age`
  const seal = await sealOf(config)
  const work = await openForWork(config, progress)
  try {
    await keepErasures(erasuresFile(config), work.database, systemClock).beat()
    const told = (table: string) => progress.count(`Writing ${table}`)
    const { tables, rows } = await backUp(config, work.database, { to, seal, told })
    progress.done()
    console.log(`${rows} rows of ${tables} tables were written to ${to}, encrypted.`)
    console.log(
      `Keep a copy of ${erasuresFile(config)} with your backups: what is erased from now on stands in it.`,
    )
  } finally {
    await work.close()
  }
}

/** @throws PlainFault where the file cannot be written, DatabaseTrouble */
export async function backUp(
  config: Config,
  database: Database,
  { to, seal, told }: { to: string; seal: Seal; told?: (table: string) => void },
): Promise<BackupWritten> {
  const { address } = database
  const pieces = writeBackup({
    ...{ address, schemas: OUR_SCHEMAS, leftOut: LEFT_OUT, linkKey: linkKeyOf(config) },
    ...(told ? { progress: told } : {}),
  })
  let written: BackupWritten | undefined
  async function* watched() {
    written = yield* pieces
  }
  try {
    await writeSealed(to, watched(), seal)
  } catch (fault) {
    if (!['ENOENT', 'EACCES', 'ENOSPC', 'EISDIR', 'EROFS'].includes((fault as { code?: string }).code ?? ''))
      throw fault
    throw new PlainFault(`${to} could not be written. Is the folder there, and is there room on the disk?`)
  }
  if (!written) throw new Error('A backup ended without its end mark.')
  return written
}
