/** What readers find of a group is changed because of a concern, or stands again as it did before. */
import { type Halted, haltListing, letListing } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { IntermediaryTables } from '../tables.ts'
import { type Held, haltedConcerns, holdConcern, keepHalted } from './concern.store.ts'
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

/**
 * As it stood; what somebody else changed meanwhile stays, and what another concern asked for goes on, until that one is over
 * as well. To be called in a transaction.
 */
export async function letStand(within: Queries, { id, groupId, halted }: Held, at: number): Promise<void> {
  if (!halted) return
  const db = within.withTables<IntermediaryTables>()
  const others = (await haltedConcerns(db, groupId)).filter(other => other.id !== id)
  const held = (of: Held) => of.halted as Halted
  const over = { groupId, halted: halted as Halted, others: others.map(held), at }
  const left = await letListing(within, over)
  const later = left && others.find(other => held(other) === left.was)
  if (later) await keepHalted(db, later.id, left.now)
  await keepHalted(db, id, null)
}

/** Pauses and rests whose last day has passed are over, without anybody pressing anything. @param today of the desk */
export async function endWaits(queries: Queries, today: string, clock: Clock): Promise<void> {
  for (const { id } of (await haltedConcerns(queries.withTables<IntermediaryTables>())).filter(isOver))
    await queries.transaction(async within => {
      // Somebody may have decided since.
      const held = await holdConcern(within.withTables<IntermediaryTables>(), id)
      if (held && isOver(held)) await letStand(within, held, clock.now())
    })

  function isOver({ steps }: Held): boolean {
    const until = waitsUntil(steps)
    return until !== null && until < today
  }
}
