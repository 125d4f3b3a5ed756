/** When a source last changed a row: UTC, in the ways feeds write it. */
import { asText } from './clean-text.ts'
import type { RowJournal } from './row-journal.ts'

/** Epoch milliseconds; null when blank or unreadable. Also reads "2016-09-1005:15:00", where the space was lost. */
export function readStamp(journal: RowJournal, field: string, value: unknown): number | null {
  const text = asText(journal, field, value).trim()
  if (text === '') return null
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ]?(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/.exec(text)
  const at = match ? Date.parse(`${match[1]}T${match[2] ?? '00:00'}Z`) : Number.NaN
  if (Number.isFinite(at)) return at
  journal.repaired('date-unreadable', field, text, '')
  return null
}
