/** The key that links are made with: a file beside the database, never in it, and in a backup only where that is sealed. */
import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LinkKey } from './signed-link.ts'

const BYTES = 32

/**
 * Made on the first start; two that start at once get the same one.
 * @param folder the folder for keys; made if missing, readable by its owner alone
 * @throws where the file holds something else
 */
export function openLinkKey(folder: string): LinkKey {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'links')
  const mine = join(folder, `links.${process.pid}.new`)
  const known = readIfThere(file)
  if (known === null) {
    writeFileSync(mine, `${randomBytes(BYTES).toString('base64url')}\n`, { mode: 0o600, flush: true })
    try {
      linkSync(mine, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(mine, { force: true })
    }
  }
  return readLinkKey((known ?? readFileSync(file, 'utf8')).trim())
}

/** From a backup, so that letters on their way keep working; another one that was there is kept beside it. */
export function putLinkKey(folder: string, text: string): void {
  const key = readLinkKey(text)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'links')
  const known = readIfThere(file)?.trim()
  if (known === text) return
  if (known) renameSync(file, `${file}.before-restore`)
  writeFileSync(file, `${key.toString('base64url')}\n`, { mode: 0o600, flush: true })
}

/** @throws where it is not 32 bytes as base64url */
export function readLinkKey(text: string): LinkKey {
  const key = Buffer.from(text, 'base64url')
  if (key.length !== BYTES) throw new Error('The key for links is not 32 bytes as base64url.')
  return key
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
