/**
 * What a group accepts at this moment: what it said, as long as new people can come at all. A group that is paused, has ended,
 * was halted by the contact point, or of which nobody knows any more whether it is open accepts nothing (M05, M14). Pure.
 */
import { factFreshness, type Group, openToNewcomers } from '#contexts/directory/index.ts'
import { type Offer, saidWays } from './offer.ts'
import type { AskedWay } from './way.ts'

/** Why nothing is accepted: it takes nobody new, or nobody has said for long whether it does. Null: it is open. */
export function shutBecause(group: Group, now: number): 'closed' | 'not-known' | null {
  if (group.haltedAt !== undefined || openToNewcomers(group) === 'no') return 'closed'
  const { state } = factFreshness(group, 'openness', now)
  return state === 'overdue' || state === 'unconfirmed' ? 'not-known' : null
}

/** Ways in which the group is to answer. */
const ANSWERED: readonly AskedWay[] = ['together', 'call-back', 'write']
export const isAnswered = (way: AskedWay): boolean => ANSWERED.includes(way)

/** In the order of the ladder. A group that is forming does not meet yet: nobody can go along. */
export function acceptedNow(offer: Offer | null, group: Group, now: number): AskedWay[] {
  if (offer === null || shutBecause(group, now) !== null) return []
  return saidWays(offer).filter(way => {
    if (way === 'go-along') return group.life.state === 'open'
    return !(isAnswered(way) && (offer.suspendedAt !== null || offer.nobodySince !== null))
  })
}
