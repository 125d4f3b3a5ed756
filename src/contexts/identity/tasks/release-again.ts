/** Whoever was released since a backup was made is released again when it is restored. */
import type { Queries } from '#platform/db/queries.ts'
import type { Erasure } from '#platform/erasures/erasure.ts'
import type { IdentityTables } from '../tables.ts'
import { RELEASED } from './invite.ts'
import { endTasks } from './task-held.store.ts'

/** @returns how many tasks came to an end again */
export async function releaseAgain(within: Queries, erasures: readonly Erasure[]): Promise<number> {
  let done = 0
  for (const { kind, subject, at } of erasures)
    if (kind === RELEASED) done += await endTasks(within.withTables<IdentityTables>(), subject, at)
  return done
}
