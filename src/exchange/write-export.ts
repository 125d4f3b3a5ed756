/** The whole directory as the text of a file, part by part as it is read. */
import type { LocalDate, SourceGroup } from '#contexts/directory/index.ts'
import { csvHeading, csvRows } from './csv/write-groups-csv.ts'
import { writeGroupsNdjson, writeRemovedNdjson } from './ndjson/write-groups-ndjson.ts'

/** Each part whole lines; those who took themselves out come last, in ndjson alone. `today` is a local date: past dates are not said in the words of a sheet. */
export async function* writeExport(
  parts: AsyncIterable<readonly SourceGroup[]>,
  format: 'csv' | 'ndjson',
  today: LocalDate,
  removed: () => Promise<readonly { id: string; at: number }[]> = async () => [],
): AsyncGenerator<string> {
  if (format === 'csv') yield csvHeading
  for await (const part of parts)
    yield [...(format === 'csv' ? csvRows(part, today) : writeGroupsNdjson(part))].join('')
  if (format === 'ndjson') yield [...writeRemovedNdjson(await removed())].join('')
}
