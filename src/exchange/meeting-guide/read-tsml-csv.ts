/** The classic meeting sheet: the same fields as Meeting Guide, under spreadsheet headings. */

import { cellAsWritten } from '../csv/harmless-cell.ts'
import { csvRecords } from '../csv/split-csv.ts'
import { decodeText } from '../incoming/decode-text.ts'
import type { ImportOptions } from '../incoming/import-options.ts'
import { refuseRepeated } from '../incoming/read-json-rows.ts'
import { RowJournal } from '../incoming/row-journal.ts'
import type { RowOutcome } from '../incoming/row-outcome.ts'
import { readGuideRow } from './guide-row.ts'

/** "End Time" and "Conference URL" to `end_time` and `conference_url`. */
const fieldOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')

/** One outcome per row, in order; a row that cannot be read is refused and the rest goes on. Never throws. */
export function readTsmlCsv(input: Uint8Array | string, options: ImportOptions): Generator<RowOutcome> {
  return refuseRepeated(rows(input, options))
}

function* rows(input: Uint8Array | string, options: ImportOptions): Generator<RowOutcome> {
  let fields: string[] | null = null
  let number = 0
  for (const record of csvRecords(decodeText(input).text)) {
    if (fields === null) {
      fields = 'cells' in record ? record.cells.map(fieldOf) : []
      continue
    }
    number++
    if ('fault' in record) {
      yield new RowJournal({ number, id: null, name: null }).refuse(record.fault, record.words)
      continue
    }
    const row = new Map<string, string>()
    fields.forEach((field, index) => {
      const cell = record.cells[index]?.trim()
      if (cell && !row.has(field)) row.set(field, cellAsWritten(cell))
    })
    yield readGuideRow(field => row.get(field), number, options)
  }
}
