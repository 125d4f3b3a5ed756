/** What readers find of a group is changed because of a concern, or stands again as it did before. */
import { type Halted, haltListing, letListing } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { IntermediaryTables } from '../tables.ts'
import { type Held, haltedConcerns, keepHalted } from './concern.store.ts'
import { waitsUntil } from './heard-first.ts'

export interface Change {
  openness: 'full' | 'ended'
  /** The last day of it; null: until somebody says otherwise. */
  until: string | null
  /** What everybody reads: who did it, never why. */
  note: string
}

/** From how it stood before the contact point changed anything, so that nothing is ever put back to a pause. */
export async function changeListing(within: Queries, held: Held, change: Change, at: number): Promise<void> {
  await letStand(within, held, at)
  const halted = await haltListing(within, { groupId: held.groupId, ...change, at })
  await keepHalted(within.withTables<IntermediaryTables>(), held.id, halted)
}

/** As it stood; what somebody else changed meanwhile stays. To be called in a transaction. */
export async function letStand(within: Queries, { id, groupId, halted }: Held, at: number): Promise<void> {
  if (!halted) return
  await letListing(within, { groupId, halted: halted as Halted, at })
  await keepHalted(within.withTables<IntermediaryTables>(), id, null)
}

/** Pauses and rests whose last day has passed are over, without anybody pressing anything. @param today of the desk */
export async function endWaits(queries: Queries, today: string, clock: Clock): Promise<void> {
  for (const held of await haltedConcerns(queries.withTables<IntermediaryTables>())) {
    const until = waitsUntil(held.steps)
    if (until === null || until >= today) continue
    await queries.transaction(within => letStand(within, held, clock.now()))
  }
}
