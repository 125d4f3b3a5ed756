/**
 * The group is heard first: nothing happens to what readers find of it before it was asked and has answered, or has had its
 * days to (M78). True of every door: danger makes the desk quick, not the verdict. Pure.
 */
import type { Concern, Outcome, Speaker, Step } from './concern.ts'

type Steps = Concern['steps']

const DAY = 86_400_000

/** Days a group has to answer. */
export const DAYS_TO_ANSWER = 7

/** `to-ask`: nobody of the group knows of it. `with-the-group`: asked, and its days are not over. */
export type Stand = 'to-ask' | 'with-the-group' | 'to-decide' | 'closed'

export const touchesListing = (outcome: Outcome): boolean => outcome === 'paused' || outcome === 'ended'

export interface Hearing {
  /** When the group was last asked since a reader last wrote; null: it was not. What a reader says later is asked anew. */
  askedAt: number | null
  answered: boolean
}

export function hearingOf(steps: Steps): Hearing {
  const written = steps.findLastIndex(({ by }) => by === 'reader')
  const asked = steps.findLastIndex(({ kind }, place) => kind === 'asked' && place > written)
  if (asked < 0) return { askedAt: null, answered: false }
  const answered = steps.slice(asked).some(({ kind }) => kind === 'answered')
  return { askedAt: steps[asked]!.at, answered }
}

/** When its days to answer are over, epoch milliseconds; null where it was not asked. */
export function timeIsUpAt(steps: Steps): number | null {
  const { askedAt } = hearingOf(steps)
  return askedAt === null ? null : askedAt + DAYS_TO_ANSWER * DAY
}

export function isHeard(steps: Steps, now: number): boolean {
  const timeIsUp = timeIsUpAt(steps)
  return timeIsUp !== null && (hearingOf(steps).answered || now >= timeIsUp)
}

export const isClosed = (steps: Steps): boolean => steps.at(-1)?.kind === 'decided'

export function standOf(steps: Steps, now: number): Stand {
  if (isClosed(steps)) return 'closed'
  if (hearingOf(steps).askedAt === null) return last(steps)?.by === 'group' ? 'to-decide' : 'to-ask'
  return isHeard(steps, now) ? 'to-decide' : 'with-the-group'
}

/** Whether the desk may decide so now. */
export const mayDecide = (outcome: Outcome, steps: Steps, now: number): boolean =>
  !isClosed(steps) && (!touchesListing(outcome) || isHeard(steps, now))

/** Once each, while the words are still here: the reader, and the group where it was asked at all. */
export const mayDisagree = (who: Exclude<Speaker, 'desk'>, steps: Steps): boolean =>
  isClosed(steps) &&
  last(steps)?.words != null &&
  (who === 'reader' || steps.some(({ kind }) => kind === 'asked')) &&
  !steps.some(({ kind, by }) => kind === 'disagreed' && by === who)

/** The decision that stands; null while there is none, or it is looked at again. */
export const decisionIn = (steps: Steps): Step | null => (isClosed(steps) ? (last(steps) ?? null) : null)

const last = (steps: Steps): Step | undefined => steps.at(-1)
