/** An id for rows that bring none, made from what tells them apart, so that the same row gets the same id again. */
import { createHash } from 'node:crypto'
import { foldName } from '#contexts/directory/index.ts'
import type { RowJournal } from './row-journal.ts'

export function madeId(journal: RowJournal, parts: (string | null | undefined)[]): string {
  const told = parts.map(part => foldName(part ?? '')).join('|')
  const id = `made-${createHash('sha256').update(told).digest('hex').slice(0, 16)}`
  journal.repaired('id-made', 'id', '', id)
  journal.row.id = id
  return id
}
