/** What stands on the desk at this moment: what comes first, whom to ring about it, and what was done today. */
import {
  contactTasksOf,
  countGroups,
  DAY,
  type DirectoryTables,
  doubtsSince,
  loadGroups,
  WORDS_DAYS,
} from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { callsSince } from '../calls/call.store.ts'
import { canUndo } from '../calls/call.ts'
import type { AtDesk } from '../concerns/who-decides.ts'
import { LOOKING, lookAtDoubles, settledToday } from '../doubles/look-at-doubles.ts'
import { needsOf } from '../needs/find-needs.ts'
import { countNeeds, firstInNeed } from '../needs/need.store.ts'
import { inOrder } from '../needs/need.ts'
import { decidedLately, lookAtProposals } from '../proposals/look-at-proposals.ts'
import type { IntermediaryTables } from '../tables.ts'
import { lookAtWords } from '../words/words-at-desk.ts'
import { LOOKING_AT_WORDS } from '../words/words-seen.ts'
import { dayAtDesk } from './day-at-desk.ts'
import { dayOf, startOfDay } from './day-here.ts'
import type { DeskSeen } from './desk-seen.ts'
import type { DeskDay, DeskTask } from './desk-view.ts'
import { taskOf } from './task-of.ts'
import { doneAboutTold, lookAtTold, namesOf } from './told-at-desk.ts'

/** Groups looked at: more than a day has room for at most desks. */
const MOST = 60

/** @param by whoever looks: not everything is theirs to read */
export async function lookAtDesk(queries: Queries, seen: DeskSeen, by: AtDesk): Promise<DeskDay> {
  const { now, zone } = seen
  const db = queries.withTables<DirectoryTables>()
  const own = queries.withTables<IntermediaryTables>()
  const [first, waiting, groups, calls, told, raised] = await Promise.all([
    firstInNeed(own, MOST),
    countNeeds(own),
    countGroups(db),
    callsSince(own, startOfDay(now, zone)),
    doneAboutTold(queries, startOfDay(now, zone)),
    lookAtTold(queries, { ...seen, by }),
  ])
  // As it is now: somebody may have answered a letter since the needs were written down.
  const found = await needsOf(queries, await loadGroups(db, first), now)
  const needs = inOrder(
    found.flatMap(({ group, need }) => (need ? [{ group, need, minutes: need.minutes }] : [])),
  )
  const answered = first.length - needs.length
  const since = startOfDay(now, zone)
  const settled = await settledToday(queries, since)
  const looked = (settled.merged.length + settled.apart.length) * LOOKING
  const used = [...calls, ...told].reduce((sum, { minutes }) => sum + minutes, looked)
  const proposals = await lookAtProposals(queries, seen)
  // What somebody told us comes first, and what is left of the day goes to all else.
  const words = await lookAtWords(queries)
  const asked = [
    ...raised.concerns,
    ...raised.barriers,
    ...proposals,
    ...words.map(() => ({ minutes: LOOKING_AT_WORDS })),
  ]
  const forTold = asked.reduce((sum, { minutes }) => sum + minutes, 0)
  const day = dayAtDesk({ needs, waiting: waiting.needs - answered, done: used + forTold, groups })
  const room = Math.floor((day.minutes - used - forTold - day.left) / LOOKING)
  const doubles = await lookAtDoubles(queries, Math.max(0, room), seen)
  return {
    ...day,
    ...raised,
    used,
    left: day.left + forTold + doubles.length * LOOKING,
    proposals,
    words,
    decided: await decidedLately(queries, seen),
    doubles,
    ...settled,
    day: dayOf(now, zone),
    today: await tasksOf(queries, day.today, seen),
    done: [...(await namesOf(queries, told)), ...(await doneOf(queries, calls))],
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
