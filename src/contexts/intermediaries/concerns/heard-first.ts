/**
 * The group is heard first: nothing lasting happens to what readers find of it before it was asked and has answered, or has had
 * its days to (M78). Danger has one exception, with an end: new people are asked to wait for some days while it is looked at,
 * once, and the group is told and asked with the same press. Pure.
 */
import type { Concern, Outcome, Speaker, Step } from './concern.ts'

type Steps = Concern['steps']

const DAY = 86_400_000

/** Days a group has to answer. */
export const DAYS_TO_ANSWER = 7

/** Days for which new people may be asked to wait before the group was heard: no longer than it has to answer. */
export const DAYS_OF_REST = 7

/** `to-ask`: nobody of the group knows of it. `with-the-group`: asked, and its days are not over. */
export type Stand = 'to-ask' | 'with-the-group' | 'to-decide' | 'closed'

export const touchesListing = (outcome: Outcome): boolean => outcome === 'paused' || outcome === 'ended'

/** Whoever puts a listing to rest asks the group with the same words. */
const asks = ({ kind }: Step): boolean => kind === 'asked' || kind === 'rested'

export interface Hearing {
  /** When the group was last asked since a reader last wrote; null: it was not. What a reader says later is asked anew. */
  askedAt: number | null
  answered: boolean
}

export function hearingOf(steps: Steps): Hearing {
  const written = steps.findLastIndex(({ by }) => by === 'reader')
  const asked = steps.findLastIndex((step, place) => asks(step) && place > written)
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

/** The last that was said or done; that somebody stood aside is neither. */
export const lastOf = (steps: Steps): Step | undefined => steps.findLast(({ kind }) => kind !== 'stood-aside')

export function isClosed(steps: Steps): boolean {
  const kind = lastOf(steps)?.kind
  return kind === 'decided' || kind === 'withdrawn'
}

export function standOf(steps: Steps, now: number): Stand {
  if (isClosed(steps)) return 'closed'
  if (hearingOf(steps).askedAt === null) return lastOf(steps)?.by === 'group' ? 'to-decide' : 'to-ask'
  return isHeard(steps, now) ? 'to-decide' : 'with-the-group'
}

/** Whether the desk may decide so now. */
export const mayDecide = (outcome: Outcome, steps: Steps, now: number): boolean =>
  !isClosed(steps) && (!touchesListing(outcome) || isHeard(steps, now))

/** Once, where somebody may be in danger and nothing has been decided yet. */
export const mayRest = ({ door, steps }: Pick<Concern, 'door' | 'steps'>): boolean =>
  door === 'danger' && steps.every(({ kind }) => !['rested', 'decided', 'withdrawn'].includes(kind))

/** Once each, while the words are still here: the reader, and the group where it was asked at all. */
export const mayDisagree = (who: Exclude<Speaker, 'desk'>, steps: Steps): boolean =>
  lastOf(steps)?.kind === 'decided' &&
  lastOf(steps)?.words != null &&
  (who === 'reader' || steps.some(asks)) &&
  !steps.some(({ kind, by }) => kind === 'disagreed' && by === who)

/** As long as nothing is decided; afterwards it is the group's as well. */
export const mayWithdraw = (steps: Steps): boolean =>
  !steps.some(({ kind }) => kind === 'decided') && !isClosed(steps)

/** The last day on which new people are asked to wait because of it; null: they are not, or nobody said until when. */
export function waitsUntil(steps: Steps): string | null {
  const last = steps.findLast(({ kind }) => ['rested', 'decided', 'withdrawn'].includes(kind))
  return last?.until ?? null
}
