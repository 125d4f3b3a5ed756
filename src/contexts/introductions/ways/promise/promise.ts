/**
 * What became of a group's promise to answer: kept or missed, how soon it really answers, and who looks when it does not.
 * Never a score, and nothing about who asked (M11). Pure.
 */

/** One question that was put to a group. */
export interface Measured {
  /** Epoch milliseconds. */
  openedAt: number
  /** Days the group had said when it was put. */
  promisedDays: number
  /** Null: not answered yet. */
  answeredAt: number | null
}

const DAY = 86_400_000

export const promisedBy = ({ openedAt, promisedDays }: Measured): number => openedAt + promisedDays * DAY

export const isMissed = (one: Measured, now: number): boolean => (one.answeredAt ?? now) > promisedBy(one)

/** How soon: within two days, within a week, or later than that. */
export const BANDS = ['soon', 'within-a-week', 'later'] as const
export type Band = (typeof BANDS)[number]

/** From so many answers on it is said, and of no more than these. */
export const ENOUGH = 5
const LATEST = 20
/** What nobody has answered for so long counts as late. */
const GIVEN_UP = 14 * DAY

/** Null as long as there are fewer than five answers. In four of five cases it was so, or sooner. */
export function bandOf(measured: readonly Measured[], now: number): Band | null {
  const over = measured
    .filter(({ answeredAt, openedAt }) => answeredAt !== null || now - openedAt > GIVEN_UP)
    .sort((a, b) => b.openedAt - a.openedAt)
    .slice(0, LATEST)
  if (over.filter(({ answeredAt }) => answeredAt !== null).length < ENOUGH) return null
  const took = over
    .map(({ answeredAt, openedAt }) => (answeredAt ?? Number.POSITIVE_INFINITY) - openedAt)
    .sort((a, b) => a - b)
  const usual = took[Math.ceil(took.length * 0.8) - 1] ?? Number.POSITIVE_INFINITY
  return usual <= 2 * DAY ? 'soon' : usual <= 7 * DAY ? 'within-a-week' : 'later'
}

/** `second`: the second welcomer is asked to look. `desk`: the contact point rings. `rest`: nothing new is passed on until somebody mends it. */
export type PromiseStep =
  | { step: 'kept' }
  | { step: 'second' | 'desk'; since: number; nextAt: number }
  | { step: 'rest'; since: number }

/** Days the second welcomer has, and then the desk. */
const SECOND_HAS = 2
const DESK_HAS = 3
/** From the day of the miss until nothing new is passed on, in milliseconds. */
export const RESTS_AFTER = (SECOND_HAS + DESK_HAS) * DAY
/** So many of the last five missed, and it rests at once. */
const REPEATED = { missed: 3, of: 5 }

/**
 * Where a group stands. What was answered, though late, needs nobody; what was put before somebody last mended it is over.
 * @param mendedAt epoch milliseconds
 */
export function promiseStep(
  measured: readonly Measured[],
  mendedAt: number | null,
  now: number,
): PromiseStep {
  const since = measured.filter(({ openedAt }) => openedAt > (mendedAt ?? Number.NEGATIVE_INFINITY))
  const open = since.filter(one => one.answeredAt === null && isMissed(one, now))
  if (open.length === 0) return { step: 'kept' }
  const missed = Math.min(...open.map(promisedBy))
  const lately = [...since].sort((a, b) => b.openedAt - a.openedAt).slice(0, REPEATED.of)
  const repeated = lately.filter(one => isMissed(one, now)).length >= REPEATED.missed
  const desk = missed + SECOND_HAS * DAY
  const rest = missed + RESTS_AFTER
  if (now >= rest || (repeated && now >= desk)) return { step: 'rest', since: missed }
  return now >= desk
    ? { step: 'desk', since: missed, nextAt: rest }
    : { step: 'second', since: missed, nextAt: desk }
}
