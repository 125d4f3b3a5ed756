/** Two records turn out to be one group (M73). One is kept as it is; the other's address and printed code lead to it. */
import type { Kysely } from 'kysely'
import { recordAct } from '#platform/audit/act.store.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { announceChange, loadGroups } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import { takeTurnSoon } from '../groups/large-change.store.ts'
import { addMerged, forgetMerged, mergedGroup } from '../groups/merged-group.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { moveContactTasks } from './contact-task.store.ts'
import { saveWhole } from './mend/mend-fact.ts'

/**
 * What the kept record says stays as it is: what nobody confirmed of it is not slipped in from the other. Those who agreed to
 * be asked about the other are asked about this one. Done already, it changes nothing.
 * @param who id of whoever said so
 * @throws {Problem} `moved-on` where one of the two has ended or is part of another by now, `too-many` as `takeTurnSoon`
 */
export function mergeGroups(
  queries: Queries,
  { keep, drop, who }: { keep: string; drop: string; who: string },
  clock: Clock,
): Promise<void> {
  return queries.transaction(async within => {
    const db = within.withTables<DirectoryTables>()
    const now = clock.now()
    await takeTurnSoon(db)
    const [dropped, kept] = await bothOf(db, drop, keep)
    const before = await mergedGroup(db, drop)
    if (before?.intoId === keep) return
    if (before || dropped.life.state === 'ended' || kept.life.state === 'ended') throw new Problem('moved-on')
    await moveContactTasks(db, drop, keep)
    await addMerged(db, { groupId: drop, intoId: keep, lifeBefore: dropped.life, at: now })
    await saveWhole(db, ended(dropped, now), now)
    await announceChange(db, [keep])
    await recordAct(within, { ...byWorker(who), verb: 'merged', aboutId: keep, groupId: drop, at: now })
  })
}

async function bothOf(db: Kysely<DirectoryTables>, drop: string, keep: string): Promise<[Group, Group]> {
  const [dropped, kept] = await loadGroups(db, [drop, keep])
  if (!dropped || !kept || drop === keep) throw new Problem('not-found')
  return [dropped, kept]
}

const ended = (group: Group, now: number): Group => ({
  ...group,
  life: { state: 'ended', since: new Date(now).toISOString().slice(0, 10), until: null, note: null },
})

/** They are two groups after all. Who agreed to be asked stays with the one that was kept. @throws as `mergeGroups` */
export function partGroups(
  queries: Queries,
  { groupId, who }: { groupId: string; who: string },
  clock: Clock,
): Promise<void> {
  return queries.transaction(async within => {
    const db = within.withTables<DirectoryTables>()
    await takeTurnSoon(db)
    const merged = await mergedGroup(db, groupId)
    const [group] = await loadGroups(db, [groupId])
    if (!merged || !group) return
    await forgetMerged(db, groupId)
    const at = clock.now()
    await saveWhole(db, { ...group, life: merged.lifeBefore }, at)
    await recordAct(within, { ...byWorker(who), verb: 'parted', groupId, at })
  })
}

const byWorker = (who: string) => ({ by: 'worker', who, about: 'group' })
