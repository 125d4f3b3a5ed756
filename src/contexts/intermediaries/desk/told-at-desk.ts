/** What readers and groups told the desk in confidence: what is open, and what was done about it today. */
import { type DirectoryTables, loadGroups } from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { barriersSince, doorsMet } from '../barriers/barrier.store.ts'
import { BARRIER_MINUTES, type DeskBarrier } from '../barriers/barrier.ts'
import { lookAtBarriers } from '../barriers/look-at-barriers.ts'
import { type ShutOften, shutOften } from '../barriers/shut-often.ts'
import { deskStepsSince } from '../concerns/concern.store.ts'
import { type DeskConcern, STEP_MINUTES } from '../concerns/desk/desk-concern.ts'
import { type ConcernsSeen, lookAtConcerns } from '../concerns/desk/look-at-concerns.ts'
import type { IntermediaryTables } from '../tables.ts'
import type { DoneToday } from './desk-view.ts'

export async function lookAtTold(
  queries: Queries,
  seen: ConcernsSeen,
): Promise<{ concerns: DeskConcern[]; barriers: DeskBarrier[]; shutOften: ShutOften[] }> {
  const [concerns, barriers, met] = await Promise.all([
    lookAtConcerns(queries, seen),
    lookAtBarriers(queries, seen.now),
    doorsMet(queries.withTables<IntermediaryTables>()),
  ])
  return { concerns, barriers, shutOften: shutOften(met) }
}

interface DoneAbout extends Pick<DoneToday, 'outcome'> {
  groupId: string
  minutes: number
}

/** @param since epoch milliseconds */
export async function doneAboutTold(queries: Queries, since: number): Promise<DoneAbout[]> {
  const db = queries.withTables<IntermediaryTables>()
  const [steps, barriers] = await Promise.all([deskStepsSince(db, since), barriersSince(db, since)])
  return [
    ...steps.map(({ groupId, kind }): DoneAbout => {
      const outcome = kind === 'decided' ? 'decided' : 'group-asked'
      return { groupId, outcome, minutes: STEP_MINUTES }
    }),
    ...barriers.map(({ groupId, settledAt }): DoneAbout => {
      const outcome = settledAt === null ? 'barrier-step' : 'barrier-settled'
      return { groupId, outcome, minutes: BARRIER_MINUTES }
    }),
  ]
}

/** None of it can be undone by a press: a letter has gone, or somebody has read the reason. */
export async function namesOf(queries: Queries, done: readonly DoneAbout[]): Promise<DoneToday[]> {
  const ids = [...new Set(done.map(({ groupId }) => groupId))]
  const groups = await loadGroups(queries.withTables<DirectoryTables>(), ids)
  return done.flatMap(({ groupId, outcome }) => {
    const group = groups.find(({ id }) => id === groupId)
    return group
      ? [{ id: groupId, slug: group.slug, name: group.name, outcome, facts: [], canUndo: false }]
      : []
  })
}
