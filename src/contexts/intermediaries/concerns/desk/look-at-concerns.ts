/** The concerns that are open, as the desk sees them at this moment. */
import {
  type ContactTask,
  contactTasksOf,
  type DirectoryTables,
  type Group,
  loadGroups,
  reachable,
} from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { numbersOf } from '../../desk/task-of.ts'
import type { IntermediaryTables } from '../../tables.ts'
import { openConcerns } from '../concern.store.ts'
import type { Concern } from '../concern.ts'
import { hearingOf, isHeard, standOf, timeIsUpAt } from '../heard-first.ts'
import { promisedBy } from '../promised-by.ts'
import { concernsInOrder, type DeskConcern, minutesFor } from './desk-concern.ts'

export async function lookAtConcerns(queries: Queries, now: number, zone: string): Promise<DeskConcern[]> {
  const open = await openConcerns(queries.withTables<IntermediaryTables>())
  const ids = [...new Set(open.map(({ groupId }) => groupId))]
  const db = queries.withTables<DirectoryTables>()
  const [groups, tasks] = await Promise.all([loadGroups(db, ids), contactTasksOf(db, ids)])
  const byId = new Map(groups.map(group => [group.id, group]))
  return concernsInOrder(
    open.flatMap(concern => {
      const group = byId.get(concern.groupId)
      return group ? [asSeen(concern, group, tasks.get(group.id) ?? [], { now, zone })] : []
    }),
  )
}

function asSeen(
  concern: Concern,
  group: Group,
  tasks: readonly ContactTask[],
  { now, zone }: { now: number; zone: string },
): DeskConcern {
  const { steps, door, raisedAt } = concern
  const stand = standOf(steps, now)
  return {
    ...concern,
    ...{ name: group.name, slug: group.slug, email: group.contact.email, web: group.contact.web },
    stand,
    minutes: minutesFor(concern, stand),
    promised: steps.length === 1 ? promisedBy(door, raisedAt, zone) : null,
    answersUntil: hearingOf(steps).answered ? null : timeIsUpAt(steps),
    heard: isHeard(steps, now),
    byLetter: reachable(tasks, now).length,
    numbers: numbersOf(group, tasks, now),
  }
}
