/** A file in any format we read, as groups and as a row-by-row account. */
import { readBmlt } from './bmlt/read-bmlt.ts'
import { readGroupsCsv, unknownColumns } from './csv/read-groups-csv.ts'
import { decodeText } from './incoming/decode-text.ts'
import type { ImportFormat } from './incoming/detect-format.ts'
import { gatherGroups } from './incoming/gather-groups.ts'
import type { ImportOptions } from './incoming/import-options.ts'
import type { IncomingGroup } from './incoming/incoming-group.ts'
import type { RowOutcome } from './incoming/row-outcome.ts'
import { readMeetingGuide } from './meeting-guide/read-meeting-guide.ts'
import { readTsmlCsv } from './meeting-guide/read-tsml-csv.ts'
import { readGroupsNdjson } from './ndjson/read-groups-ndjson.ts'

const READERS: Record<ImportFormat, (input: string, options: ImportOptions) => Iterable<RowOutcome>> = {
  bmlt: readBmlt,
  'meeting-guide': readMeetingGuide,
  'tsml-csv': readTsmlCsv,
  csv: readGroupsCsv,
  ndjson: readGroupsNdjson,
}

export interface ReadImport {
  format: ImportFormat
  outcomes: RowOutcome[]
  groups: IncomingGroup[]
  /** Ids of rows that were there but could not be taken: not gone from the source. For `planImport`. */
  unreadIds: Set<string>
  /** True: rows of which not even the id could be read. For `planImport`. */
  unreadable: boolean
  /** Ids of groups that took themselves out there. For `planImport`. */
  removedIds: Set<string>
  /** Characters that were not UTF-8 and stand as U+FFFD. */
  brokenCharacters: number
  /** Headings of a sheet that are not read. */
  unknownColumns: string[]
}

/** Never throws, whatever the file holds; a file with nothing in it gives no rows. */
export function readImport(
  input: Uint8Array | string,
  format: ImportFormat,
  options: ImportOptions,
): ReadImport {
  const { text, broken } = decodeText(input)
  const outcomes = [...READERS[format](text, options)]
  const unreadIds = new Set<string>()
  const removedIds = new Set<string>()
  let unreadable = false
  for (const outcome of outcomes) {
    // What a source does not publish is gone as far as the public goes; a fault of ours or theirs is not.
    if (outcome.kind !== 'refused' || outcome.why === 'unpublished' || outcome.why.startsWith('repeated'))
      continue
    if (outcome.why === 'taken-out') {
      if (outcome.row.id !== null) removedIds.add(outcome.row.id)
      continue
    }
    if (outcome.row.id !== null) unreadIds.add(outcome.row.id)
    else unreadable = true
  }
  return {
    format,
    outcomes,
    unreadIds,
    unreadable,
    removedIds,
    groups: gatherGroups(outcomes.flatMap(outcome => (outcome.kind === 'refused' ? [] : [outcome.group]))),
    brokenCharacters: broken,
    unknownColumns: format === 'csv' ? unknownColumns(text) : [],
  }
}
