/** Looks for records that are likely to be one group: every hour, in time that grows with the directory and no faster. */

import type { Kysely } from 'kysely'
import {
  type DirectoryTables,
  type DuplicateCandidate,
  type Group,
  groupsInParts,
  searchDuplicates,
  sourceGroupOf,
} from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { IntermediaryTables } from '../tables.ts'
import { replaceDoubles } from './double.store.ts'
import { type Double, pairOf } from './double.ts'

/**
 * @param since epoch milliseconds: only what was changed since is compared with everything; null: everything, which takes room
 * for all of it at once
 */
export async function findDoubles(queries: Queries, since: number | null, clock: Clock): Promise<void> {
  const db = queries.withTables<DirectoryTables>()
  const now = clock.now()
  const looked: DuplicateCandidate[] = []
  const sources = new Map<string, string | null>()
  for await (const group of meeting(db))
    if (since === null || group.changedAt >= since) {
      looked.push(candidateOf(group))
      sources.set(group.id, group.source?.key ?? null)
    }
  const found = new Map<string, Double>()
  if (looked.length > 0) {
    const search = searchDuplicates(looked)
    for await (const group of meeting(db))
      if (search.compare(candidateOf(group))) sources.set(group.id, group.source?.key ?? null)
    for (const { incoming, existing, because } of search.pairs()) {
      // A list that names a group twice means two: only what came from elsewhere can be one of them again.
      const source = sources.get(incoming) ?? null
      if (source !== null && source === sources.get(existing)) continue
      const pair = pairOf(incoming, existing, because)
      found.set(`${pair.one} ${pair.other}`, pair)
    }
  }
  const of = since === null ? null : looked.map(({ id }) => id)
  await replaceDoubles(queries.withTables<IntermediaryTables>(), { found: [...found.values()], of, now })
}

async function* meeting(db: Kysely<DirectoryTables>): AsyncGenerator<Group> {
  for await (const part of groupsInParts(db))
    for (const group of part) if (group.life.state !== 'ended') yield group
}

const candidateOf = (group: Group): DuplicateCandidate => ({
  id: group.id,
  group: sourceGroupOf(group, group.id, gathering => gathering.id),
})
