/** Who is here, who is in the file, and who is gone: counted before anything is planned. */
import type { ExistingRecord } from './existing-record.ts'
import { matchRecords } from './match-records.ts'
import { gatheringIds } from './said.ts'
import type { ShrinkCounts } from './shrinkage.ts'
import type { SourceGroup } from './source-group.ts'
import type { Homes } from './update-step.ts'

export interface Census {
  /** For each incoming group the place of its record, or null. */
  matches: (number | null)[]
  homes: Homes
  /** Gatherings the file lists. */
  listed: ReadonlySet<string>
  /** Rows that were in the file but could not be taken. */
  unread: ReadonlySet<string>
  gone: ExistingRecord[]
  counts: ShrinkCounts
}

export function takeCensus(
  existing: ExistingRecord[],
  incoming: SourceGroup[],
  told: { unreadIds?: ReadonlySet<string> | undefined; unreadable?: boolean | undefined },
): Census {
  const unread = told.unreadIds ?? new Set<string>()
  const matches = matchRecords(existing, incoming)
  const matched = new Set(matches)
  const homes = new Map(
    existing.flatMap(record => gatheringIds(record.said).map(id => [id, record] as const)),
  )
  const listed = new Set(incoming.flatMap(group => group.gatherings.map(each => each.externalId)))
  const inFile = (record: ExistingRecord) =>
    unread.has(record.externalId) || gatheringIds(record.said).some(id => unread.has(id))
  const gone = existing.filter((record, index) => !matched.has(index) && !inFile(record))
  const present = (record: ExistingRecord) => record.missingSince === null
  const gatherings = [...homes].filter(([, record]) => present(record))
  const isGone = ([id, record]: readonly [string, ExistingRecord]) =>
    !listed.has(id) && !unread.has(id) && !unread.has(record.externalId)
  return {
    matches,
    homes,
    listed,
    unread,
    gone,
    counts: {
      groupsMissing: gone.filter(present).length,
      groupsBefore: existing.filter(present).length,
      gatheringsMissing: gatherings.filter(isGone).length,
      gatheringsBefore: gatherings.length,
      incoming: incoming.length,
      unreadable: told.unreadable === true,
    },
  }
}
