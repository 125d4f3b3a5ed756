/** Our own sheet, in: columns in plain words, in any order, with the usual other names. See docs/how-to/import.md. */
import { decodeText } from '../incoming/decode-text.ts'
import type { ImportOptions } from '../incoming/import-options.ts'
import { RowJournal } from '../incoming/row-journal.ts'
import type { RowOutcome } from '../incoming/row-outcome.ts'
import { type Column, readHeading } from './columns.ts'
import { cellAsWritten, isFormula } from './harmless-cell.ts'
import { readSheetRow } from './sheet-row.ts'
import { csvRecords } from './split-csv.ts'

/** Cells by column; a formula somebody else's file carries is kept as its text, without what would run it. */
function cellsOf(journal: RowJournal, cells: string[], columns: (Column | null)[]): Map<Column, string> {
  const found = new Map<Column, string>()
  cells.forEach((cell, index) => {
    const column = columns[index]
    if (!column || cell.trim() === '') return
    const formula = isFormula(cell)
    const text = formula ? cell.replace(/^[=＝@+\s-]+/, '') : cellAsWritten(cell)
    if (formula) journal.repaired('formula', column, cell, text)
    found.set(column, text)
  })
  return found
}

/** One outcome per row, in order; a row that cannot be read is refused and the rest goes on. Never throws. */
export function* readGroupsCsv(input: Uint8Array | string, options: ImportOptions): Generator<RowOutcome> {
  const counts = new Map<string, number>()
  const nth = (groupId: string) => {
    const next = (counts.get(groupId) ?? 0) + 1
    counts.set(groupId, next)
    return next
  }
  const seen = new Set<string>()
  let columns: (Column | null)[] | null = null
  let number = 0
  for (const record of csvRecords(decodeText(input).text)) {
    if (columns === null) {
      columns = 'cells' in record ? readHeading(record.cells).columns : []
      continue
    }
    const journal = new RowJournal({ number: ++number, id: null, name: null })
    if ('fault' in record) {
      yield journal.refuse(record.fault, record.words)
      continue
    }
    const cells = cellsOf(journal, record.cells, columns)
    const whole = record.cells.join('\u0000')
    if (seen.has(whole)) yield journal.refuse('repeated-row', cells.get('name') ?? '')
    else yield readSheetRow(journal, column => cells.get(column) ?? null, nth, options)
    seen.add(whole)
  }
}

/** Columns of the file that are not read, by their headings. */
export function unknownColumns(input: Uint8Array | string): string[] {
  for (const record of csvRecords(decodeText(input).text))
    return 'cells' in record ? readHeading(record.cells).unknown : []
  return []
}
