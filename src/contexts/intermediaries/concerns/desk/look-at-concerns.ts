/** The concerns that are open, as the desk sees them at this moment. */
import {
  type ContactTask,
  contactFor,
  contactTasksOf,
  type DirectoryTables,
  type Group,
  loadGroups,
  reachable,
} from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { isHidden } from '../../desk/as-seen.ts'
import { numbersOf } from '../../desk/task-of.ts'
import type { IntermediaryTables } from '../../tables.ts'
import { openConcerns } from '../concern.store.ts'
import type { Concern } from '../concern.ts'
import { hearingOf, isHeard, mayRest, standOf, timeIsUpAt } from '../heard-first.ts'
import { promiseOf } from '../promised-by.ts'
import { addressesOf } from '../stand-aside.ts'
import { type AtDesk, mayRead, whyNotThey } from '../who-decides.ts'
import { concernsInOrder, type DeskConcern, minutesFor } from './desk-concern.ts'

export interface ConcernsSeen {
  now: number
  /** IANA zone of the desk. */
  zone: string
  /** Groups whose contacts' numbers are shown. */
  looked: ReadonlySet<string>
  by: AtDesk
}

export async function lookAtConcerns(queries: Queries, seen: ConcernsSeen): Promise<DeskConcern[]> {
  const open = await openConcerns(queries.withTables<IntermediaryTables>())
  const ids = [...new Set(open.map(({ groupId }) => groupId))]
  const db = queries.withTables<DirectoryTables>()
  const [groups, tasks] = await Promise.all([loadGroups(db, ids), contactTasksOf(db, ids)])
  const byId = new Map(groups.map(group => [group.id, group]))
  return concernsInOrder(
    open.flatMap(concern => {
      const group = byId.get(concern.groupId)
      return group ? [asSeen(concern, group, tasks.get(group.id) ?? [], seen)] : []
    }),
  )
}

function asSeen(
  concern: Concern,
  group: Group,
  tasks: readonly ContactTask[],
  { now, zone, looked, by }: ConcernsSeen,
): DeskConcern {
  const { steps } = concern
  const stand = standOf(steps, now)
  const contacts = addressesOf(tasks, group)
  const whyNot = whyNotThey(by, steps, contacts)
  return {
    ...concern,
    // Whoever is close to the group does not read what was written.
    steps: mayRead(whyNot) ? steps : steps.map(step => ({ ...step, words: null })),
    ...{ whyNot, others: by.others, mayRest: mayRest(concern) },
    ...{ name: group.name, slug: group.slug, email: contactFor(group, 'page').email, web: group.contact.web },
    stand,
    minutes: whyNot === null ? minutesFor(concern, stand) : 0,
    promised: promiseOf(concern, { now, zone }),
    answersUntil: hearingOf(steps).answered ? null : timeIsUpAt(steps),
    heard: isHeard(steps, now),
    byLetter: reachable(tasks, now).length,
    hidden: isHidden(group, looked),
    numbers: numbersOf(group, tasks, { now, shown: looked.has(group.id) }),
  }
}
