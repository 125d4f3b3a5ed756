/**
 * Gives a part of the made-up county ways, paces and promises, and contacts with made-up addresses, so that all of it can be
 * seen. Some have said nothing, some answer slowly, some are full for the month. Everyone in it is made up.
 */
import {
  addContactTask,
  agreedUntil,
  allGroupIds,
  announceChange,
  type DirectoryTables,
  type Group,
  loadGroups,
} from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { shutBecause } from '../accepted-now.ts'
import { keepOffer } from '../offer.store.ts'
import { type Offer, promisedDays } from '../offer.ts'
import { keepMeasured, openMeasured } from '../promise/answered.store.ts'
import { addTurn } from '../turn.store.ts'
import type { WaysTables } from '../ways-tables.ts'
import { madeUpOffer } from './made-up-offer.ts'

const DAY = 86_400_000
/** Of so many groups one has said something. */
const ONE_OF = 4

export interface FillAsked {
  /** Epoch milliseconds. */
  now: number
  newId: () => string
}

/** To be called in the transaction that writes the county. @returns how many groups have said something */
export async function fillWaysOfDemonstration(queries: Queries, asked: FillAsked): Promise<number> {
  const own = queries.withTables<DirectoryTables>()
  const groups = (await loadGroups(own, await allGroupIds(own))).sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const able = groups.filter(({ life, contact }) => life.state !== 'ended' && contact.email !== null)
  const offers = able.flatMap((group, n) =>
    n % ONE_OF === 1 ? [madeUpOffer(group, (n - 1) / ONE_OF, asked.now)] : [],
  )
  await keepOffer(queries.withTables<WaysTables>(), offers)
  const byId = new Map(groups.map(group => [group.id, group]))
  for (const [n, offer] of offers.entries())
    await addPeople(queries, { offer, n, ...asked }, byId.get(offer.groupId)!)
  await announceChange(
    own,
    offers.map(({ groupId }) => groupId),
  )
  return offers.length
}

/** Two contacts, questions that were answered sooner or later, and turns that were taken this month. */
async function addPeople(
  queries: Queries,
  { offer, n, now, newId }: FillAsked & { offer: Offer; n: number },
  group: Group,
): Promise<void> {
  const own = queries.withTables<DirectoryTables>()
  const db = queries.withTables<WaysTables>()
  const { groupId } = offer
  for (const [place, who] of ['welcome', 'second'].slice(0, n % 4 === 0 ? 1 : 2).entries())
    await addContactTask(own, {
      ...{
        id: newId(),
        groupId,
        email: `${who}@${group.slug.slice(0, 40)}.example`,
        phone: null,
        language: 'en',
      },
      ...{ agreedHow: 'email', agreedAt: now - (40 - place) * DAY, endsAt: agreedUntil(now - 40 * DAY) },
      unreachableSince: null,
    })
  if (offer.promiseDays === null) return
  const slow = n % 7 === 0
  for (let asked = 0; asked < (n % 3 === 0 ? 7 : 2); asked++) {
    const id = newId()
    const openedAt = now - (20 + asked * 9) * DAY
    await openMeasured(db, { id, groupId, openedAt, promisedDays: promisedDays(offer, 'write') })
    await keepMeasured(db, id, openedAt + (slow ? 9 : 1 + (asked % 2)) * DAY)
  }
  if (offer.pace.kind === 'monthly' && n % 5 === 0 && shutBecause(group, now) === null)
    for (let taken = 0; taken < offer.pace.newcomers; taken++)
      await addTurn(db, groupId, now - taken * 60_000)
  // A question nobody has answered, for the desk.
  if (n % 29 === 5 && group.life.state === 'open')
    await openMeasured(db, {
      ...{ id: newId(), groupId, openedAt: now - (offer.promiseDays + 3) * DAY },
      promisedDays: promisedDays(offer, 'write'),
    })
}
