/** Meeting Guide JSON, in: a plain list of meetings. */
import type { ImportOptions } from '../incoming/import-options.ts'
import { readJsonRows, refuseRepeated } from '../incoming/read-json-rows.ts'
import { RowJournal } from '../incoming/row-journal.ts'
import type { RowOutcome } from '../incoming/row-outcome.ts'
import { readGuideRow } from './guide-row.ts'

/** One outcome per row, in order; a row that cannot be read is refused and the rest goes on. Never throws. */
export function readMeetingGuide(input: Uint8Array | string, options: ImportOptions): Generator<RowOutcome> {
  return refuseRepeated(
    readJsonRows(input, (value, number) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return new RowJournal({ number, id: null, name: null }).refuse('not-a-record')
      return readGuideRow(
        field => (Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined),
        number,
        options,
      )
    }),
  )
}
