/** Folders that only the database's own user may open. */
import { chmodSync, chownSync, lstatSync } from 'node:fs'
import { makeFolder } from '../make-folder.ts'
import { diskFull, StartRefused } from './start-refused.ts'

export interface Owner {
  uid: number
  gid: number
}

/** Who a folder belongs to; null when there is none yet, or it may not even be looked at. */
export function ownerOf(folder: string): Owner | null {
  try {
    const { uid, gid } = lstatSync(folder)
    return { uid, gid }
  } catch {
    return null
  }
}

/** Makes the folder (0700) if it is missing and gives it to `owner` (root only). Throws StartRefused. */
export function privateFolder(folder: string, owner: Owner | null): void {
  try {
    makeFolder(folder, 0o700)
    if (!lstatSync(folder).isDirectory()) throw new Error('not a folder')
    if (owner) chownSync(folder, owner.uid, owner.gid)
    chmodSync(folder, 0o700)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC') throw diskFull(folder)
    throw new StartRefused(
      'not-yours',
      `The folder ${folder} cannot be used for the database (${code ?? 'it is not a folder'}). ` +
        'Start Waymeet as the user it belongs to, or set DATA_DIR to a folder of your own.',
    )
  }
}
