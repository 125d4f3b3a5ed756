/** Which record of a source an incoming group is, when it comes again under another name, place or id. */

import type { ExistingRecord } from './existing-record.ts'
import { gatheringIds } from './said.ts'
import type { SourceGroup } from './source-group.ts'

interface Pair {
  incoming: number
  existing: number
  shared: number
  sameId: boolean
}

/**
 * Pairs by the number of gatherings they share, then by their own id; each record and each group is used once.
 * A renamed or moved gathering therefore stays with its group, and where a group falls apart the larger part keeps
 * the record. The answer lists, for each incoming group, the place of its record, or null.
 */
export function matchRecords(existing: ExistingRecord[], incoming: SourceGroup[]): (number | null)[] {
  const byGathering = new Map<string, number>()
  const byId = new Map<string, number>()
  existing.forEach((record, index) => {
    byId.set(record.externalId, index)
    for (const id of gatheringIds(record.said)) byGathering.set(id, index)
  })
  const pairs: Pair[] = []
  incoming.forEach((group, index) => {
    const shared = new Map<number, number>()
    for (const gathering of group.gatherings) {
      const home = byGathering.get(gathering.externalId)
      if (home !== undefined) shared.set(home, (shared.get(home) ?? 0) + 1)
    }
    const same = byId.get(group.externalId)
    if (same !== undefined && !shared.has(same)) shared.set(same, 0)
    for (const [record, count] of shared)
      pairs.push({ incoming: index, existing: record, shared: count, sameId: record === same })
  })
  pairs.sort(
    (a, b) =>
      b.shared - a.shared ||
      Number(b.sameId) - Number(a.sameId) ||
      a.incoming - b.incoming ||
      a.existing - b.existing,
  )
  const answer: (number | null)[] = incoming.map(() => null)
  const used = new Set<number>()
  for (const pair of pairs) {
    if (answer[pair.incoming] !== null || used.has(pair.existing)) continue
    answer[pair.incoming] = pair.existing
    used.add(pair.existing)
  }
  return answer
}
