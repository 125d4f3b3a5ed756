/** Another contact has the group back, within seven days of the press that took it out. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { noteErasure } from '#platform/erasures/erasure.store.ts'
import { Problem } from '#platform/http/problem.ts'
import { newId } from '#platform/ids.ts'
import { essentialFacts } from '../../freshness/freshness.ts'
import { loadGroups } from '../../groups/group.store.ts'
import { takeTurnSoon } from '../../groups/large-change.store.ts'
import { endRemoval } from '../../groups/removed/removed-group.store.ts'
import { saveGroups } from '../../groups/save-groups.store.ts'
import { keepRecords } from '../../sources/source.store.ts'
import type { DirectoryTables } from '../../tables.ts'
import { addAsk, asksOf } from '../confirmation-ask.store.ts'
import { addContactTask, agreeAgain, contactTask } from '../contact-task.store.ts'
import { recordContactAct } from '../record-contact-act.ts'
import { heldFor, sourcesThere } from './held-record.store.ts'
import type { HeldRecord } from './held-record.ts'
import { GROUP_BACK } from './remove-group.ts'

/** @throws {Problem} `not-found` where the days are over, or nothing was taken out */
export async function findHeld(queries: Queries, taskId: string, clock: Clock): Promise<HeldRecord> {
  const held = await heldFor(queries.withTables<DirectoryTables>(), taskId, clock.now())
  if (!held) throw new Problem('not-found')
  return held
}

/** Where it is back already: the question it led to. */
export async function backAlready(queries: Queries, taskId: string): Promise<string | null> {
  const db = queries.withTables<DirectoryTables>()
  const task = await contactTask(db, taskId)
  if (!task) return null
  const asks = (await asksOf(db, [task.groupId])).get(task.groupId) ?? []
  return (
    asks.filter(each => each.contactTaskId === taskId).sort((a, b) => b.askedAt - a.askedAt)[0]?.id ?? null
  )
}

/**
 * The record stands as it did, without the numbers and addresses that went; they are asked for with the first question.
 * @returns the id of that question; pressed again it is the same
 * @throws {Problem} as `findHeld`; `too-many` as `takeTurnSoon`
 */
export async function takeBackGroup(queries: Queries, taskId: string, clock: Clock): Promise<string> {
  return queries.transaction(async within => {
    await takeTurnSoon(within.withTables<DirectoryTables>())
    return (await backAlready(within, taskId)) ?? (await bringBack(within, taskId, clock))
  })
}

async function bringBack(within: Queries, taskId: string, clock: Clock): Promise<string> {
  const db = within.withTables<DirectoryTables>()
  const now = clock.now()
  const { group, records, tasks } = await findHeld(within, taskId, clock)
  const there = await sourcesThere(
    db,
    records.map(({ sourceId }) => sourceId),
  )
  const sourceIds = new Map([...there].map(([id, key]) => [key, id]))
  await endRemoval(db, group.id)
  await saveGroups(db, [{ ...group, changedAt: now }], {
    newId: () => newId(now),
    sourceIds,
    fresh: new Set([group.id]),
  })
  for (const { sourceId, said, ...record } of records)
    if (there.has(sourceId))
      await keepRecords(db, sourceId, [{ ...record, groupId: group.id, said: () => said }], now)
  for (const task of tasks) await addContactTask(db, task)
  await agreeAgain(db, taskId, now)
  await noteErasure(within, { kind: GROUP_BACK, subject: group.id, at: now })
  await recordContactAct(within, { taskId, groupId: group.id, verb: 'came-back', at: now })
  const [back] = await loadGroups(db, [group.id])
  if (!back) throw new Problem('not-found')
  const id = newId(now)
  const facts = [...new Set([...essentialFacts(back), 'contact' as const])]
  await addAsk(db, { id, groupId: group.id, contactTaskId: taskId, facts, askedAt: now })
  return id
}
