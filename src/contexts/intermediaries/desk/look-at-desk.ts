/** What stands on the desk at this moment: what comes first, whom to ring about it, and what was done today. */
import {
  contactTasksOf,
  countGroups,
  DAY,
  type DirectoryTables,
  doubtsSince,
  groupsTouchedSince,
  loadGroups,
  WORDS_DAYS,
} from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { callsSince } from '../calls/call.store.ts'
import { canUndo, isDecision } from '../calls/call.ts'
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
import { RINGING_ABOUT_QUESTIONS, type Unanswered } from './unanswered.tsx'

/** Groups looked at: more than a day has room for at most desks. */
const MOST = 60
/** What was said in the last hour is looked at by itself: the needs may have been written down before. */
const LATELY = 3_600_000
const MOST_LATELY = 200
/** As long as what was done is said beside the next thing. */
const JUST_NOW = 10 * 60_000
/** Minutes the longest of all things takes. */
const LONGEST = 5

/** Minutes that were set apart for these and not needed. */
const savedBy = (calls: readonly { minutes: number; outcome: string }[]): number =>
  calls
    .filter(({ outcome }) => outcome === 'no-answer' || outcome === 'mended')
    .reduce((sum, { minutes }) => sum + Math.max(0, LONGEST - minutes), 0)

/**
 * @param by whoever looks: not everything is theirs to read
 * @param unanswered groups whose questions nobody answers
 */
export async function lookAtDesk(
  queries: Queries,
  seen: DeskSeen,
  by: AtDesk,
  unanswered: readonly Unanswered[] = [],
): Promise<DeskDay> {
  const { now, zone } = seen
  const db = queries.withTables<DirectoryTables>()
  const own = queries.withTables<IntermediaryTables>()
  const [first, lately, waiting, groups, calls, told, raised] = await Promise.all([
    firstInNeed(own, MOST),
    groupsTouchedSince(db, now - LATELY, MOST_LATELY),
    countNeeds(own),
    countGroups(db),
    callsSince(own, startOfDay(now, zone)),
    doneAboutTold(queries, startOfDay(now, zone)),
    lookAtTold(queries, { ...seen, by }),
  ])
  // As it is now: somebody may have answered a letter since the needs were written down.
  const found = await needsOf(queries, await loadGroups(db, [...new Set([...first, ...lately])]), now)
  const needs = inOrder(
    found.flatMap(({ group, need }) => (need ? [{ group, need, minutes: need.minutes }] : [])),
  )
  const known = new Set(first)
  const answered = first.length - needs.filter(({ group }) => known.has(group.id)).length
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
    ...unanswered.map(() => ({ minutes: RINGING_ABOUT_QUESTIONS })),
  ]
  const forTold = asked.reduce((sum, { minutes }) => sum + minutes, 0)
  const done = used + forTold
  const day = dayAtDesk({
    ...{ needs, waiting: waiting.needs - answered, groups },
    ...{ done, setApart: done + savedBy(calls) },
  })
  const room = Math.floor((day.minutes - used - forTold - day.left) / LOOKING)
  const doubles = await lookAtDoubles(queries, Math.max(0, room), seen)
  const doneCalls = await doneOf(queries, calls)
  return {
    ...day,
    ...raised,
    used,
    left: day.left + forTold + doubles.length * LOOKING,
    proposals,
    words,
    unanswered,
    decided: await decidedLately(queries, seen),
    doubles,
    ...settled,
    unsure: lately.length === MOST_LATELY,
    day: dayOf(now, zone),
    today: await tasksOf(queries, day.today, seen),
    // What was decided stands among the proposals.
    done: [...(await namesOf(queries, told)), ...doneCalls.filter(({ outcome }) => outcome !== 'decided')],
    justDone:
      now - (calls[0]?.at ?? 0) < JUST_NOW ? (doneCalls.find(({ id }) => id === calls[0]?.id) ?? null) : null,
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
  return calls.flatMap(call => {
    const { id, groupId, facts } = call
    const { slug, name } = byId.get(groupId) ?? {}
    const outcome = isDecision(call) ? 'decided' : call.outcome
    return slug && name ? [{ id, slug, name, outcome, facts, canUndo: canUndo(call) }] : []
  })
}
