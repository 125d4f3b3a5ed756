/** BMLT JSON, in: the answer of `GetSearchResults`, or of the REST address of meetings (server 3 and later). */
import type { ImportOptions } from '../incoming/import-options.ts'
import { readJsonRows, refuseRepeated } from '../incoming/read-json-rows.ts'
import type { RowOutcome } from '../incoming/row-outcome.ts'
import { formatList } from './bmlt-formats.ts'
import { readBmltRow } from './bmlt-row.ts'

/** One outcome per row, in order; a row that cannot be read is refused and the rest goes on. Never throws. */
export function readBmlt(input: Uint8Array | string, options: ImportOptions): Generator<RowOutcome> {
  const list = formatList(options.bmltFormats)
  return refuseRepeated(readJsonRows(input, (value, number) => readBmltRow(value, number, list, options)))
}
