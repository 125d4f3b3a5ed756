/** Somebody at the desk is close to the group: they say so, or it shows, and somebody else reads and decides (M78). */
import {
  type ContactTask,
  contactTasksOf,
  type DirectoryTables,
  type Group,
  loadGroups,
} from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Held } from './concern.store.ts'
import { isClosed } from './heard-first.ts'
import { type NextStep, takeStep } from './take-step.ts'
import { type AtDesk, whyNotThey } from './who-decides.ts'

/** From now on they neither read it nor decide. @throws {Problem} as `takeStep` */
export const standAside = (queries: Queries, next: NextStep, by: AtDesk, clock: Clock): Promise<void> =>
  takeStep(queries, { ...next, who: by.id }, clock, async (_within, { steps }) => {
    if (isClosed(steps)) throw new Problem('moved-on')
    return { kind: 'stood-aside', by: 'desk', words: null }
  })

/** Of those who are asked about the group, and what it gives as its own. */
export const addressesOf = (
  tasks: readonly Pick<ContactTask, 'email'>[],
  group: Pick<Group, 'contact'> | undefined,
): (string | null)[] => [...tasks.map(({ email }) => email), group?.contact.email ?? null]

/** @throws {Problem} `refused` */
export async function refuseWhoeverIsClose(
  within: Queries,
  { groupId, steps }: Held,
  by: AtDesk,
): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  const tasks = (await contactTasksOf(db, [groupId])).get(groupId) ?? []
  const [group] = await loadGroups(db, [groupId])
  const contacts = addressesOf(tasks, group)
  if (whyNotThey(by, steps, contacts) !== null) throw new Problem('refused')
}
