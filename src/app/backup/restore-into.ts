/** Puts everything back from a backup, and erases again what was erased since: in one, so that nobody sees it come back. */
import { eraseAgain } from '#contexts/directory/index.ts'
import { releaseAgain } from '#contexts/identity/index.ts'
import { withdrawAgain } from '#contexts/intermediaries/index.ts'
import { BackupReader } from '#platform/backup/read-backup.ts'
import { type Restored, restoreBackup } from '#platform/backup/restore-backup.ts'
import { type Opening, readSealed } from '#platform/backup/sealed-file.ts'
import { bundledMigrations } from '#platform/db/bundled-migrations.ts'
import type { Database } from '#platform/db/database.ts'
import { applyRights } from '#platform/db/rights/apply-rights.ts'
import { putErasure } from '#platform/erasures/erasure.store.ts'
import { ERASURES_KNOWN_DAYS, type Erasure } from '#platform/erasures/erasure.ts'
import { PlainFault } from '../plain-fault.ts'
import { RIGHTS } from '../rights.ts'
import { OUR_SCHEMAS } from './what-is-kept.ts'

export interface RestoreFrom {
  file: string
  opening: Opening
  replace: boolean
  /** All that are known, oldest first. */
  erasures: readonly Erasure[]
  now: number
  /** Taken although nobody knows any more what was erased since. */
  howeverOld: boolean
}

export type RestoredAndErased = Restored & {
  /** What the backup brought back and was erased again. */
  erasedAgain: number
}

/** Stands in every database of ours. */
const ALWAYS = new Set(['platform.migration', 'platform.rights'])
const DAY = 86_400_000

/** @throws BackupUnreadable, NotEmpty, PlainFault, MigrationTrouble or DatabaseTrouble; nothing is changed then */
export async function restoreInto(database: Database, from: RestoreFrom): Promise<RestoredAndErased> {
  let erasedAgain = 0
  const restored = await restoreBackup({
    address: database.address,
    backup: new BackupReader(readSealed(from.file, from.opening)),
    schemas: OUR_SCHEMAS,
    migrations: bundledMigrations,
    replace: from.replace,
    always: ALWAYS,
    looksAt(madeAt) {
      if (!from.howeverOld && madeAt < from.now - ERASURES_KNOWN_DAYS * DAY) throw tooOld(madeAt)
    },
    async inside(within) {
      for (const erasure of from.erasures) await putErasure(within, erasure)
      for (const again of [eraseAgain, releaseAgain, withdrawAgain])
        erasedAgain += await again(within, from.erasures)
    },
  })
  // The tables are new ones: who may what is put in force on them before anybody asks.
  await applyRights(database.address, RIGHTS)
  return { ...restored, erasedAgain }
}

const tooOld = (madeAt: number): PlainFault =>
  new PlainFault(
    `This backup is of ${new Date(madeAt).toISOString().slice(0, 10)}. What was erased since is known for ${ERASURES_KNOWN_DAYS} days, so it would bring back what people had erased. Nothing was changed. If there is nothing else: --however-old`,
  )
