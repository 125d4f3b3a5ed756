/** What is done about a concern, with its reason; and that somebody does not agree. */
import { type Halted, haltListing, letListing } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import type { IntermediaryTables } from '../tables.ts'
import { type Held, keepHalted } from './concern.store.ts'
import type { Outcome, Speaker } from './concern.ts'
import { tellGroup } from './hear-group.ts'
import { mayDecide, mayDisagree, touchesListing } from './heard-first.ts'
import { type NextStep, takeStep } from './take-step.ts'

export interface Decision extends NextStep {
  outcome: Outcome
  /** Read by the reader and by the group. */
  reason: string
  /** The last day of a pause. */
  until: string | null
  /** What everybody reads where the listing is changed: who did it, never why. */
  note: string
}

/**
 * The listing changes in the same breath, or stands again as it did where the pause or the end before it does not hold.
 * @throws {Problem} `refused` where the group has not been heard: nothing is kept; else as `takeStep` and `haltListing`
 */
export const decide = (queries: Queries, decision: Decision, clock: Clock): Promise<void> =>
  takeStep(queries, decision, clock, async (within, held, at) => {
    const { outcome, reason, until } = decision
    if (!mayDecide(outcome, held.steps, at)) throw new Problem('refused')
    await changeListing(within, held, decision, at)
    await tellGroup(within, held, clock)
    return { kind: 'decided', by: 'desk', words: reason, outcome, until: outcome === 'paused' ? until : null }
  })

async function changeListing(
  within: Queries,
  { id, groupId, halted }: Held,
  { outcome, until, note }: Decision,
  at: number,
): Promise<void> {
  const db = within.withTables<IntermediaryTables>()
  // As it stood before the contact point changed anything, so that nothing is ever put back to a pause.
  if (halted) await letListing(within, { groupId, halted: halted as Halted, at })
  if (!touchesListing(outcome)) return halted ? keepHalted(db, id, null) : undefined
  const openness = outcome === 'ended' ? 'ended' : 'full'
  const now = await haltListing(within, {
    groupId,
    openness,
    until: outcome === 'paused' ? until : null,
    note,
    at,
  })
  await keepHalted(db, id, now)
}

export type Disagreement = NextStep & { words: string; who: Exclude<Speaker, 'desk'> }

/** Once each; it comes back to the desk. @throws {Problem} `moved-on` where it is not to be disagreed with (any more) */
export const disagree = (
  queries: Queries,
  { who, words, ...next }: Disagreement,
  clock: Clock,
): Promise<void> =>
  takeStep(queries, next, clock, async (_within, { steps }) => {
    if (!mayDisagree(who, steps)) throw new Problem('moved-on')
    return { kind: 'disagreed', by: who, words }
  })
