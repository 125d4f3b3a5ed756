/** How fast groups come in by the path every import takes: file, rows, plan, one transaction. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DirectoryTables, importGroups } from '#contexts/directory/index.ts'
import { writeGroupsCsv } from '#exchange/csv/write-groups-csv.ts'
import { writeGroupsNdjson } from '#exchange/ndjson/write-groups-ndjson.ts'
import { readImport } from '#exchange/read-import.ts'
import { systemClock } from '#platform/clock.ts'
import { newId, newShortCode } from '#platform/ids.ts'
import type { Config } from '../config.ts'
import { fetchImport, formatOf } from '../fetch-import.ts'
import { importOptionsFor } from '../import-options-for.ts'
import type { Work } from '../open-for-work.ts'
import type { Progress } from '../progress.ts'
import { madeUpGroups } from './made-up-groups.ts'
import type { MadeUpLand } from './made-up-land.ts'

export interface ImportRate {
  format: 'csv' | 'ndjson'
  /** Rows read from the file and groups written for them. */
  rows: number
  groups: number
  bytes: number
  readMs: number
  writeMs: number
}

export interface ImportPart {
  key: string
  format: 'csv' | 'ndjson'
  from: number
  to: number
}

export interface ImportSite {
  work: Work
  config: Config
  gazetteer: string
  land: MadeUpLand
  progress: Progress
}

/** Writes the part as a file, and brings the file in as `waymeet import` does. */
export async function measureImport(
  { key, format, from, to }: ImportPart,
  site: ImportSite,
): Promise<ImportRate> {
  const { work, config, gazetteer, land, progress } = site
  const path = join(config.dataDir, `${key}.${format}`)
  const groups = madeUpGroups(land, from, to, 1)
  const lines = format === 'csv' ? writeGroupsCsv(groups, '2026-11-22') : writeGroupsNdjson(groups)
  writeFileSync(path, [...lines].join(''))

  const began = performance.now()
  const file = await fetchImport(path)
  const read = readImport(file.bytes, formatOf(file, format), importOptionsFor({}, config, gazetteer))
  const readMs = performance.now() - began
  const plan = await importGroups(
    {
      source: { key, name: key, url: null, format },
      incoming: read.groups,
      unreadIds: read.unreadIds,
      unreadable: read.unreadable,
      dryRun: false,
    },
    {
      db: work.database.withTables<DirectoryTables>(),
      transaction: run => work.database.transaction(queries => run(queries.withTables<DirectoryTables>())),
      clock: systemClock,
      newId: () => newId(systemClock.now()),
      newCode: newShortCode,
      progress: (done, all) => progress.count(`Importing ${format}: ${done} of ${all} groups`),
    },
  )
  progress.done()
  const writeMs = performance.now() - began - readMs
  return {
    format,
    rows: read.outcomes.length,
    groups: plan.create.length,
    bytes: file.bytes.length,
    readMs,
    writeMs,
  }
}
