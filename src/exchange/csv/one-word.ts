/** A cell that holds one word of a known list. */
import { cleanLine } from '../incoming/clean-text.ts'
import type { RowJournal } from '../incoming/row-journal.ts'
import type { Column } from './columns.ts'
import type { SheetRow } from './sheet-cells.ts'

/** What `read` makes of the cell; null where it is empty, and where nobody understands it, which is said. */
export function oneWord<T>(
  journal: RowJournal,
  row: SheetRow,
  column: Column,
  read: (text: string) => T | null,
): T | null {
  const text = cleanLine(journal, column, row(column))
  const value = text === null ? null : read(text)
  if (text !== null && value === null) journal.repaired('value-unknown', column, text, '')
  return value
}
