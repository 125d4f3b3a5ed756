/** Takes in a GeoNames postal file given by the operator: `waymeet places add <file>` (design 4). */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Clock } from '#platform/clock.ts'
import { readHead, writeColumns } from '../gazetteer/columns-file.ts'
import { type PostalRow, readPostalLine, type SkippedBecause } from './postal-row.ts'
import { type PostalHead, packPostcodes } from './postal-table.ts'

export interface PostalReport {
  /** Lines that were not empty. */
  rows: number
  taken: number
  /** Taken, but their name was missing or its letters were broken. */
  mended: { count: number; lines: number[] }
  skipped: Record<SkippedBecause, { count: number; lines: number[] }>
  countries: { country: string; codes: number; unchanged: boolean }[]
}

/** Where added postcodes lie in the data folder. */
export function addedPlacesDir(dataDir: string): string {
  return join(dataDir, 'places')
}

const EXAMPLES = 20
const tally = () => ({ count: 0, lines: [] as number[] })
function note(into: { count: number; lines: number[] }, line: number): void {
  into.count++
  if (into.lines.length < EXAMPLES) into.lines.push(line)
}

/**
 * Reads the file row by row; what cannot be used is counted by reason, with the first twenty line numbers of each.
 * A country that is given again takes the place of what was there; the same file twice changes nothing.
 * @throws only where the file cannot be read or the data folder cannot be written.
 */
export async function addPostalFile(
  path: string,
  { into, clock, progress }: { into: string; clock: Clock; progress?: (line: string) => void },
): Promise<PostalReport> {
  const report: PostalReport = {
    rows: 0,
    taken: 0,
    mended: tally(),
    skipped: { columns: tally(), country: tally(), code: tally(), position: tally() },
    countries: [],
  }
  const { size } = await stat(path)
  const stream = createReadStream(path)
  const rows = new Map<string, PostalRow[]>()
  let number = 0
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (number % 20_000 === 0)
      progress?.(`Reading ${basename(path)}: ${Math.round((stream.bytesRead / size) * 100)} %`)
    const read = readPostalLine(line)
    if (read === null) continue
    report.rows++
    if ('skipped' in read) {
      note(report.skipped[read.skipped], number)
      continue
    }
    report.taken++
    if (read.mended) note(report.mended, number)
    const known = rows.get(read.row.country)
    if (known) known.push(read.row)
    else rows.set(read.row.country, [read.row])
  }
  for (const country of [...rows.keys()].sort()) {
    const stamp = createHash('sha256')
      .update(JSON.stringify(rows.get(country)))
      .digest('hex')
    const target = join(addedPlacesDir(into), `${country}.bin`)
    const { columns, codes } = packPostcodes(rows.get(country)!)
    const unchanged = readHead<PostalHead>(target)?.stamp === stamp
    if (!unchanged)
      writeColumns(target, { stamp, country, addedAt: clock.now() } satisfies PostalHead, columns)
    report.countries.push({ country, codes, unchanged })
  }
  return report
}
