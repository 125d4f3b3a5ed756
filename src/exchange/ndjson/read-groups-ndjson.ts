/** Our own ndjson, in: one group per line, as `writeGroupsNdjson` writes it. */
import { decodeText } from '../incoming/decode-text.ts'
import type { ImportOptions } from '../incoming/import-options.ts'
import { parseRow } from '../incoming/json-rows.ts'
import { refuseRepeated } from '../incoming/read-json-rows.ts'
import { RowJournal } from '../incoming/row-journal.ts'
import type { RowOutcome } from '../incoming/row-outcome.ts'
import { readGroupLine } from './group-line.ts'

function* lines(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const line = text.slice(from, end < 0 ? text.length : end).trim()
    if (line !== '') yield line
    from = end < 0 ? text.length : end + 1
  }
}

/** One outcome per line, in order; a line that cannot be read is refused and the rest goes on. Never throws. */
export function readGroupsNdjson(input: Uint8Array | string, options: ImportOptions): Generator<RowOutcome> {
  return refuseRepeated(rows(input, options))
}

function* rows(input: Uint8Array | string, options: ImportOptions): Generator<RowOutcome> {
  let number = 0
  for (const line of lines(decodeText(input).text)) {
    number++
    const row = parseRow(line)
    if ('value' in row) yield readGroupLine(row.value, number, options)
    else yield new RowJournal({ number, id: null, name: null }).refuse(row.fault, row.words)
  }
}
