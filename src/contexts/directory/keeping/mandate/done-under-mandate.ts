/** What the desk did under a mandate, as the group reads it: the day and what, never who by name (M74). */
import { actsFor } from '#platform/audit/act.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { DAY } from '../../freshness/ladder.ts'
import type { DoneUnderMandate } from './mandate.ts'

/** Stands in the audit as what an act was done for; `about_id` is the fact that was changed. */
export const UNDER_MANDATE = 'mandate'

/** Days for which it is told, and how many at most. */
const TOLD_DAYS = 400
const MOST_TOLD = 30

/** The newest first. */
export async function doneUnderMandate(
  queries: Queries,
  groupId: string,
  now: number,
): Promise<DoneUnderMandate[]> {
  const since = now - TOLD_DAYS * DAY
  const acts = await actsFor(queries, { groupId, reason: UNDER_MANDATE, since, most: MOST_TOLD })
  return acts.flatMap(({ about, aboutId, at }) => {
    if (about !== 'fact') return []
    return [{ act: aboutId === 'contact' ? 'how-reached' : 'rest-or-end', at }]
  })
}
