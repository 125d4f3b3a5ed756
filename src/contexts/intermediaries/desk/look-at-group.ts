/** One group as the desk sees it, read as it stands at this moment. */
import {
  contactTasksOf,
  DAY,
  type DirectoryTables,
  deskOccasion,
  doubtsSince,
  factFreshness,
  markOf,
  openDoubt,
  reachable,
  sayFact,
  viewOf,
  WORDS_DAYS,
} from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { callsAbout } from '../calls/call.store.ts'
import { canUndo } from '../calls/call.ts'
import type { IntermediaryTables } from '../tables.ts'
import { asSeen, hasPrivate } from './as-seen.ts'
import { dayOf } from './day-here.ts'
import type { DeskSeen } from './desk-seen.ts'
import type { DeskGroup } from './group.page.tsx'
import { numbersOf } from './task-of.ts'

/** What was done, this many times back. */
const SHOWN = 8

/** @throws {Problem} `not-found` */
export async function lookAtGroup(
  queries: Queries,
  groupId: string,
  { now, zone, t, looked }: DeskSeen,
): Promise<DeskGroup> {
  const db = queries.withTables<DirectoryTables>()
  const { group, facts } = await deskOccasion({
    groupId,
    clock: { now: () => now },
    who: '',
    said: async () => {},
  }).look(queries)
  const [tasks, raised, calls] = await Promise.all([
    contactTasksOf(db, [groupId]),
    doubtsSince(db, groupId, now - WORDS_DAYS * DAY),
    callsAbout(queries.withTables<IntermediaryTables>(), [groupId]),
  ])
  const held = tasks.get(groupId) ?? []
  const seen = asSeen(group, looked)
  const view = viewOf(seen, now, t)
  const { slug, name, contact } = seen
  return {
    ...{ groupId, slug, name, email: contact.email, web: contact.web },
    facts: facts.map(fact => {
      const { last } = factFreshness(group, fact, now)
      const confirmedOn = last && dayOf(last.at, zone)
      return { fact, lines: sayFact(view, fact), seen: markOf(group, fact), confirmedOn }
    }),
    numbers: numbersOf(group, held, { now, shown: looked.has(groupId) }),
    said: raised.flatMap(({ fact, words }) =>
      words !== null && openDoubt(group, fact, now) ? [{ fact, words }] : [],
    ),
    hidden: hasPrivate(group) && !looked.has(groupId),
    byLetter: reachable(held, now).length,
    unreachable: held.filter(({ unreachableSince }) => unreachableSince !== null).length,
    done: (calls.get(groupId) ?? []).slice(0, SHOWN).map(call => ({
      ...{ id: call.id, slug, name, outcome: call.outcome, facts: call.facts, canUndo: canUndo(call) },
      day: dayOf(call.at, zone),
    })),
  }
}
