/** A person says which of two records stays, or that they are two groups. */
import { mergeGroups, partGroups } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { findNeedsOf } from '../needs/find-needs.ts'
import type { IntermediaryTables } from '../tables.ts'
import { forgetDoublesOf, setApart } from './double.store.ts'
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

/** They are two groups after all. */
export async function settleApart(
  queries: Queries,
  { groupId, who }: { groupId: string; who: string },
  clock: Clock,
): Promise<void> {
  await partGroups(queries, { groupId, who }, clock)
  await findNeedsOf(queries, [groupId], clock)
}
