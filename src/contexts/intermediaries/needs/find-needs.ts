/** Looks which groups need a person: all of them once an hour, one at once when something was done about it. */
import {
  asksOf,
  contactTasksOf,
  type DirectoryTables,
  type Group,
  groupsInParts,
  loadGroups,
  markToLookAt,
} from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { callsAbout } from '../calls/call.store.ts'
import type { IntermediaryTables } from '../tables.ts'
import { replaceNeeds } from './need.store.ts'
import { type Need, needOf } from './need.ts'

export interface GroupInNeed {
  group: Group
  /** Null: nothing for a person to do today. */
  need: Need | null
}

/** As it stands at this moment. */
export async function needsOf(
  queries: Queries,
  groups: readonly Group[],
  now: number,
): Promise<GroupInNeed[]> {
  const ids = groups.map(({ id }) => id)
  const db = queries.withTables<DirectoryTables>()
  const [tasks, asks, calls] = await Promise.all([
    contactTasksOf(db, ids),
    asksOf(db, ids),
    callsAbout(queries.withTables<IntermediaryTables>(), ids),
  ])
  return groups.map(group => {
    const { id } = group
    const about = { tasks: tasks.get(id) ?? [], asks: asks.get(id) ?? [], calls: calls.get(id) ?? [] }
    return { group, need: needOf({ known: group, ...about, now }) }
  })
}

export async function findAllNeeds(queries: Queries, clock: Clock): Promise<void> {
  for await (const groups of groupsInParts(queries.withTables<DirectoryTables>())) {
    await markToLookAt(queries.withTables<DirectoryTables>(), groups)
    await write(queries, groups, clock.now())
  }
}

export async function findNeedsOf(
  queries: Queries,
  groupIds: readonly string[],
  clock: Clock,
): Promise<void> {
  const groups = await loadGroups(queries.withTables<DirectoryTables>(), groupIds)
  await write(queries, groups, clock.now())
}

async function write(queries: Queries, groups: readonly Group[], now: number): Promise<void> {
  const found = await needsOf(queries, groups, now)
  const rows = found.map(({ group, need }) => ({ groupId: group.id, need }))
  await replaceNeeds(queries.withTables<IntermediaryTables>(), rows, now)
}
