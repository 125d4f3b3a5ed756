/**
 * Heads of the chain, kept in a file beside the database: a chain alone does not show that its end was cut off or that it was
 * written anew as a whole. One line a day: moment, place, mark.
 */
import { appendFileSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Head } from './verify-chain.ts'

const LINE = /^(\S+) ([0-9]+) ([0-9a-f]{64})$/

/** Empty where none was kept yet. Lines that are not whole are passed over: a power cut may leave one. */
export function keptHeads(file: string): Head[] {
  return readIfThere(file)
    .split('\n')
    .flatMap(line => {
      const [, , place, mark] = LINE.exec(line) ?? []
      return place && mark ? [{ place: Number(place), mark }] : []
    })
}

/** @returns whether it was written: the same head is kept once */
export function keepHead(file: string, { place, mark }: Head, now: number): boolean {
  if (keptHeads(file).some(head => head.place === place && head.mark === mark)) return false
  mkdirSync(dirname(file), { recursive: true })
  const text = readIfThere(file)
  const open = text === '' || text.endsWith('\n') ? '' : '\n'
  appendFileSync(file, `${open}${new Date(now).toISOString()} ${place} ${mark}\n`, {
    mode: 0o600,
    flush: true,
  })
  return true
}

/** After a restore the chain is an older one: what was kept is put aside, not thrown away. @returns where it lies, if any was kept */
export function putHeadsAside(file: string, now: number): string | null {
  if (readIfThere(file) === '') return null
  const aside = `${file}.before-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '')}`
  renameSync(file, aside)
  return aside
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
