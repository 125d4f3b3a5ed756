/** What is done about a concern, with its reason; and that somebody does not agree. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { changeListing, letStand } from './change-listing.ts'
import type { Outcome, Speaker } from './concern.ts'
import { tellGroup } from './hear-group.ts'
import { mayDecide, mayDisagree, touchesListing } from './heard-first.ts'
import { refuseWhoeverIsClose } from './stand-aside.ts'
import { type NextStep, takeStep } from './take-step.ts'
import type { AtDesk } from './who-decides.ts'

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
 * @throws {Problem} `refused` where the group has not been heard, or this is not theirs to decide: nothing is kept; else as
 *   `takeStep` and `haltListing`
 */
export const decide = (queries: Queries, decision: Decision, by: AtDesk, clock: Clock): Promise<void> =>
  takeStep(queries, { ...decision, who: by.id }, clock, async (within, held, at) => {
    const { outcome, reason, note } = decision
    await refuseWhoeverIsClose(within, held, by)
    if (!mayDecide(outcome, held.steps, at)) throw new Problem('refused')
    const until = outcome === 'paused' ? decision.until : null
    if (touchesListing(outcome)) {
      const openness = outcome === 'ended' ? 'ended' : 'full'
      await changeListing(within, held, { openness, until, note }, at)
    } else await letStand(within, held, at)
    await tellGroup(within, held, clock)
    return { kind: 'decided', by: 'desk', words: reason, outcome, until }
  })

export type Disagreement = NextStep & { words: string; speaker: Exclude<Speaker, 'desk'> }

/** Once each; it comes back to the desk. @throws {Problem} `moved-on` where it is not to be disagreed with (any more) */
export const disagree = (
  queries: Queries,
  { speaker, words, ...next }: Disagreement,
  clock: Clock,
): Promise<void> =>
  takeStep(queries, next, clock, async (_within, { steps }) => {
    if (!mayDisagree(speaker, steps)) throw new Problem('moved-on')
    return { kind: 'disagreed', by: speaker, words }
  })
