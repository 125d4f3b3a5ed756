/** What stands on the desk at this moment: what comes first, whom to ring about it, and what was done today. */
import {
  contactTasksOf,
  countGroups,
  DAY,
  type DirectoryTables,
  doubtsSince,
  loadGroups,
  mergedSince,
  WORDS_DAYS,
} from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { callsSince } from '../calls/call.store.ts'
import { canUndo } from '../calls/call.ts'
import { LOOKING, lookAtDoubles } from '../doubles/look-at-doubles.ts'
import { needsOf } from '../needs/find-needs.ts'
import { countNeeds, firstInNeed } from '../needs/need.store.ts'
import { inOrder } from '../needs/need.ts'
import { decidedLately, lookAtProposals } from '../proposals/look-at-proposals.ts'
import type { IntermediaryTables } from '../tables.ts'
import { dayAtDesk } from './day-at-desk.ts'
import { dayOf, startOfDay } from './day-here.ts'
import type { DeskSeen } from './desk-seen.ts'
import type { DeskDay, DeskTask, MergedToday } from './desk-view.ts'
import { taskOf } from './task-of.ts'

/** Groups looked at: more than a day has room for at most desks. */
const MOST = 60

export async function lookAtDesk(queries: Queries, seen: DeskSeen): Promise<DeskDay> {
  const { now, zone } = seen
  const db = queries.withTables<DirectoryTables>()
  const own = queries.withTables<IntermediaryTables>()
  const [first, waiting, groups, calls] = await Promise.all([
    firstInNeed(own, MOST),
    countNeeds(own),
    countGroups(db),
    callsSince(own, startOfDay(now, zone)),
  ])
  // As it is now: somebody may have answered a letter since the needs were written down.
  const found = await needsOf(queries, await loadGroups(db, first), now)
  const needs = inOrder(
    found.flatMap(({ group, need }) => (need ? [{ group, need, minutes: need.minutes }] : [])),
  )
  const settled = first.length - needs.length
  const done = calls.reduce((sum, { minutes }) => sum + minutes, 0)
  const day = dayAtDesk({ needs, waiting: waiting.needs - settled, done, groups })
  const merged = await mergedToday(queries, startOfDay(now, zone))
  const proposals = await lookAtProposals(queries, seen)
  const left = day.left + proposals.reduce((sum, { minutes }) => sum + minutes, 0)
  const doubles = await lookAtDoubles(queries, Math.floor((day.minutes - done - left) / LOOKING), seen)
  return {
    ...day,
    left: left + doubles.length * LOOKING,
    proposals,
    decided: await decidedLately(queries, seen),
    doubles,
    merged,
    day: dayOf(now, zone),
    today: await tasksOf(queries, day.today, seen),
    done: await doneOf(queries, calls),
  }
}

type InNeed = Pick<Parameters<typeof taskOf>[0], 'group' | 'need'>

async function tasksOf(queries: Queries, needs: readonly InNeed[], seen: DeskSeen): Promise<DeskTask[]> {
  const db = queries.withTables<DirectoryTables>()
  const tasks = await contactTasksOf(
    db,
    needs.map(({ group }) => group.id),
  )
  return Promise.all(
    needs.map(async ({ group, need }) => {
      const raised =
        need.due?.doubtedAt == null ? [] : await doubtsSince(db, group.id, seen.now - WORDS_DAYS * DAY)
      return taskOf({ group, need, tasks: tasks.get(group.id) ?? [], raised, ...seen })
    }),
  )
}

async function doneOf(
  queries: Queries,
  calls: Awaited<ReturnType<typeof callsSince>>,
): Promise<DeskDay['done']> {
  const ids = [...new Set(calls.map(({ groupId }) => groupId))]
  const groups = await loadGroups(queries.withTables<DirectoryTables>(), ids)
  const byId = new Map(groups.map(group => [group.id, group]))
  return calls.flatMap(({ id, groupId, outcome, facts, ...call }) => {
    const group = byId.get(groupId)
    const { slug, name } = group ?? {}
    return slug && name ? [{ id, slug, name, outcome, facts, canUndo: canUndo({ ...call, outcome }) }] : []
  })
}

async function mergedToday(queries: Queries, since: number): Promise<MergedToday[]> {
  const db = queries.withTables<DirectoryTables>()
  const merged = await mergedSince(db, since)
  const groups = await loadGroups(
    db,
    merged.flatMap(({ groupId, intoId }) => [groupId, intoId]),
  )
  const nameOf = new Map(groups.map(({ id, name }) => [id, name]))
  return merged.map(({ groupId, intoId }) => ({
    ...{ groupId, name: nameOf.get(groupId) ?? '', into: nameOf.get(intoId) ?? '' },
  }))
}
