/** A person says which of two records stays, or that they are two groups. */
import { type DirectoryTables, mergedSince, mergeGroups, partGroups } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { findNeedsOf } from '../needs/find-needs.ts'
import type { IntermediaryTables } from '../tables.ts'
import { forgetDoublesOf, replaceDoubles, setApart } from './double.store.ts'
import { pairOf } from './double.ts'

export interface Settled {
  one: string
  other: string
  /** The id of the record that stays; `both`: they are two groups. */
  keep: string
  /** Id of whoever sits at the desk. */
  who: string
}

/** @throws {Problem} as `mergeGroups`: nothing is settled then */
export async function settleDouble(
  queries: Queries,
  { one, other, keep, who }: Settled,
  clock: Clock,
): Promise<void> {
  const db = queries.withTables<IntermediaryTables>()
  if (keep === 'both') return setApart(db, pairOf(one, other, 'name-near'), clock.now())
  const drop = keep === one ? other : one
  await mergeGroups(queries, { keep, drop, who }, clock)
  await forgetDoublesOf(db, drop)
  await findNeedsOf(queries, [keep, drop], clock)
}

/** They are two groups after all; of what was settled before `since`, epoch milliseconds, nothing changes. */
export async function settleApart(
  queries: Queries,
  { groupId, since, who }: { groupId: string; since: number; who: string },
  clock: Clock,
): Promise<void> {
  const merged = await mergedSince(queries.withTables<DirectoryTables>(), since)
  const was = merged.find(each => each.groupId === groupId)
  await partGroups(queries, { groupId, since, who }, clock)
  // Whether they are one is open again, and asked.
  if (was) {
    const found = [pairOf(groupId, was.intoId, 'name-near')]
    const own = queries.withTables<IntermediaryTables>()
    await replaceDoubles(own, { found, of: [], now: clock.now() })
  }
  await findNeedsOf(queries, [groupId], clock)
}
