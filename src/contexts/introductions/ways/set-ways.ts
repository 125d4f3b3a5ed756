/** A group says how new people get in touch with it, by its letter or on the phone with the desk (M14, M11, M19). */
import { announceChange, contactTasksOf, type DirectoryTables, reachable } from '#contexts/directory/index.ts'
import { recordAct } from '#platform/audit/act.store.ts'
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { keepOffer, mend, offerOfGroup } from './offer.store.ts'
import type { Offer, Pace } from './offer.ts'
import type { OfferSaid } from './read-offer.ts'
import { takeGroupsTurn } from './turn.store.ts'
import type { WaysTables } from './ways-tables.ts'

/** Who speaks for the group: a contact by the id of their task, or whoever has them on the phone. */
export interface SaidBy {
  by: 'contact' | 'worker'
  who: string
}

export interface WaysSaid {
  groupId: string
  by: SaidBy
  /** Of the form, so that one sent twice counts once. */
  key: string
}

const NOTHING: Omit<Offer, 'groupId' | 'said'> = {
  ...{ goAlong: null, meetMember: null, together: false, callBack: null, write: false },
  ...{ pace: { kind: 'any' }, welcomer: null, promiseDays: null },
  ...{ suspendedAt: null, mendedAt: null, nobodySince: null },
}

/** The ways it accepts; its pace stays. Kept when this resolves, and seen by every reader soon after. */
export const saidOffer = (queries: Queries, said: WaysSaid, offer: OfferSaid, clock: Clock): Promise<void> =>
  keep(queries, said, { verb: 'set-ways', change: before => ({ ...before, ...offer }) }, clock)

/** How many it welcomes when. */
export const saidPace = (queries: Queries, said: WaysSaid, pace: Pace, clock: Clock): Promise<void> =>
  keep(queries, said, { verb: 'set-pace', change: before => ({ ...before, pace }) }, clock)

interface Change {
  verb: 'set-ways' | 'set-pace' | 'mended-ways'
  /** Null: nothing but the act is kept. */
  change: (before: Offer) => Offer
}

async function keep(
  queries: Queries,
  { groupId, by, key }: WaysSaid,
  { verb, change }: Change,
  clock: Clock,
): Promise<void> {
  const at = clock.now()
  await onceOnly(queries, { act: `${verb}\n${groupId}`, key, today: dayOf(at) }, async within => {
    const db = within.withTables<WaysTables>()
    await takeGroupsTurn(db, groupId)
    const said = { by: by.by === 'contact' ? 'contact' : 'desk', at } as const
    const before = (await offerOfGroup(db, groupId)) ?? { ...NOTHING, groupId, said }
    const nobodySince = (await canBeAsked(within, groupId, at)) ? null : (before.nobodySince ?? at)
    await keepOffer(db, [{ ...change(before), said, nobodySince }])
    if (verb === 'mended-ways') await mend(db, groupId, at)
    await recordAct(within, { ...by, verb, about: 'ways', groupId, at })
    await announceChange(within.withTables<DirectoryTables>(), [groupId])
  })
}

/** Questions will be answered again: introductions go on, and what was missed before is over (M11). */
export const saidMended = (queries: Queries, said: WaysSaid, clock: Clock): Promise<void> =>
  keep(queries, said, { verb: 'mended-ways', change: before => before }, clock)

/** Whether a contact of the group can be written to. */
async function canBeAsked(within: Queries, groupId: string, now: number): Promise<boolean> {
  const tasks = await contactTasksOf(within.withTables<DirectoryTables>(), [groupId])
  return reachable(tasks.get(groupId) ?? [], now).length > 0
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
