/** Groups whose questions nobody answers, for the desk: whom to ring, and what happens otherwise (M11). */
import { contactTasksOf, type DirectoryTables, loadGroups, reachable } from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { offersOf } from '../offer.store.ts'
import type { WaysTables } from '../ways-tables.ts'
import { groupsBehind, measuredOf } from './answered.store.ts'
import { promisedBy, promiseStep, RESTS_AFTER } from './promise.ts'

export interface UnansweredGroup {
  groupId: string
  slug: string
  name: string
  /** Epoch milliseconds: when the oldest of these questions was put. */
  since: number
  /** When nothing new is passed on any more; null: it rests already. */
  restsAt: number | null
}

/** The one that has waited longest first. @param queries of a worker */
export async function unansweredAtDesk(queries: Queries, now: number): Promise<UnansweredGroup[]> {
  const db = queries.withTables<WaysTables>()
  const own = queries.withTables<DirectoryTables>()
  const ids = await groupsBehind(db, now)
  if (ids.length === 0) return []
  const [groups, tasks, measured] = await Promise.all([
    loadGroups(own, ids),
    contactTasksOf(own, ids),
    measuredOf(db, ids),
  ])
  const offers = new Map((await offersOf(db, ids)).map(offer => [offer.groupId, offer]))
  return groups
    .flatMap(({ id, slug, name, life }) => {
      const offer = offers.get(id)
      const all = measured.get(id) ?? []
      const step = promiseStep(all, offer?.mendedAt ?? null, now)
      if (!offer || life.state === 'ended' || step.step === 'kept') return []
      // Where somebody else can look first, they do.
      if (step.step === 'second' && reachable(tasks.get(id) ?? [], now).length > 1) return []
      const oldest = all.find(one => one.answeredAt === null && promisedBy(one) === step.since)
      const rests = offer.suspendedAt !== null || step.step === 'rest'
      const restsAt = rests ? null : step.step === 'desk' ? step.nextAt : step.since + RESTS_AFTER
      return [{ groupId: id, slug, name, since: oldest?.openedAt ?? step.since, restsAt }]
    })
    .sort((a, b) => a.since - b.since)
}
