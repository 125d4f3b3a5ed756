/** The list of erasures beside the database: restoring an older backup does not take it back. One line each, only ever added to. */
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Clock } from '../clock.ts'
import type { Queries } from '../db/queries.ts'
import { erasuresBut, forgetErasures } from './erasure.store.ts'
import { ERASURES_KNOWN_DAYS, type Erasure, erasureOn, lineOf } from './erasure.ts'

const DAY = 86_400_000

/** Oldest first; empty where there is no file. A line that was cut off when a machine died is passed over. */
export function readErasures(file: string): Erasure[] {
  return textOf(file)
    .split('\n')
    .flatMap(line => erasureOn(line) ?? [])
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

export interface ErasureKeeper {
  /** About once a minute: what the database notes is written here too, and what is older than is of use goes from both. */
  beat(): Promise<void>
}

export function keepErasures(file: string, queries: Queries, clock: Clock): ErasureKeeper {
  let known: Set<string> | null = null
  return {
    async beat() {
      const now = clock.now()
      known ??= new Set(readErasures(file).map(({ id }) => id))
      const fresh = await erasuresBut(queries, [...known])
      if (fresh.length > 0) append(file, fresh)
      for (const { id } of fresh) known.add(id)
      await forgetErasures(queries, now)
      if (prune(file, now - ERASURES_KNOWN_DAYS * DAY)) known = null
    },
  }
}

/** On the disk when it returns. */
function append(file: string, erasures: readonly Erasure[]): void {
  mkdirSync(dirname(file), { recursive: true })
  const torn = !/(^|\n)$/.test(textOf(file))
  const handle = openSync(file, 'a', 0o600)
  try {
    writeFileSync(handle, `${torn ? '\n' : ''}${erasures.map(lineOf).join('\n')}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** @returns whether something went */
function prune(file: string, before: number): boolean {
  const all = readErasures(file)
  const kept = all.filter(({ at }) => at >= before)
  if (kept.length === all.length) return false
  writeFileSync(`${file}.new`, kept.map(each => `${lineOf(each)}\n`).join(''), { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
  return true
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw fault
  }
}
