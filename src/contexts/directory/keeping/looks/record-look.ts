/** Writes down that a contact's details were looked at, and tells the group of it on the page its letters open. */
import { actsOn, recordAct } from '#platform/audit/act.store.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { DAY } from '../../freshness/ladder.ts'
import { LOOK_REASONS, LOOKED_AT, type Look, type LookedAt, type LookReason } from './look.ts'

export interface LookRecorded {
  groupId: string
  what: LookedAt
  why: LookReason
  /** Id of whoever looks; the group is told the role alone. */
  who: string
}

/** In the transaction that reads the details: what is not written down is not shown. */
export const recordLook = (
  within: Queries,
  { groupId, what, why, who }: LookRecorded,
  clock: Clock,
): Promise<void> =>
  recordAct(within, {
    ...{ by: 'worker', who, verb: 'looked', about: what, reason: why, groupId, at: clock.now() },
  })

/** Days for which looks are told, and how many at most. */
export const TOLD_DAYS = 400
const MOST_TOLD = 20

/** The newest first. */
export async function looksAt(queries: Queries, groupId: string, now: number): Promise<Look[]> {
  const since = now - TOLD_DAYS * DAY
  const acts = await actsOn(queries, { groupId, verb: 'looked', since, most: MOST_TOLD })
  return acts.map(({ about, reason, at }) => ({
    what: LOOKED_AT.find(one => one === about) ?? 'contact-details',
    why: LOOK_REASONS.find(one => one === reason) ?? 'request',
    at,
  }))
}
