/** The folder of the weeks' keys: one file for each week, readable by its owner alone, in no database and no backup. */
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

const WEEK = /^\d{4}-W\d{2}$/

export interface KeyFolder {
  /** Weeks there are keys of, the oldest first. */
  weeks(): string[]
  /** The secret half; null where there is none. */
  read(week: string): string | null
  /** Whole or not at all; where there was one already, that one stays. @returns which one is there now */
  keep(week: string, secret: string): string
  /** Written over, then removed. */
  destroy(week: string): void
}

export function openKeyFolder(folder: string): KeyFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const fileOf = (week: string) => {
    if (!WEEK.test(week)) throw new RangeError('This is no week.')
    return join(folder, week)
  }
  const read = (week: string): string | null => {
    try {
      return readFileSync(fileOf(week), 'utf8').trim()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    }
  }
  return {
    weeks: () =>
      readdirSync(folder)
        .filter(name => WEEK.test(name))
        .sort(),
    read,
    keep(week, secret) {
      const mine = join(folder, `${week}.${process.pid}.new`)
      writeFileSync(mine, `${secret}\n`, { mode: 0o600, flush: true })
      try {
        linkSync(mine, fileOf(week))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      } finally {
        rmSync(mine, { force: true })
      }
      onDisk(folder)
      return read(week)!
    },
    destroy(week) {
      const file = fileOf(week)
      writeFileSync(file, randomBytes(statSync(file).size), { flush: true })
      unlinkSync(file)
      onDisk(folder)
    },
  }
}

function onDisk(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
