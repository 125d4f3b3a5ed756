/** A group leaves the directory: every page, search, feed and export at once, and its numbers and addresses for good (M77, M79). */
import type { Queries } from '#platform/db/queries.ts'
import { noteErasure } from '#platform/erasures/erasure.store.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import { forgetAddress } from '#platform/mail/forget-letters.store.ts'
import { deleteGroup, loadGroups } from '../../groups/group.store.ts'
import type { Group } from '../../groups/group.ts'
import { mergedInto } from '../../groups/merged-group.store.ts'
import { addRemoved } from '../../groups/removed/removed-group.store.ts'
import { type RemovedGroup, recordMark, remainsOf } from '../../groups/removed/removed-group.ts'
import type { DirectoryTables } from '../../tables.ts'
import { claimsOfGroup } from '../claim/claim.store.ts'
import { asksOf } from '../confirmation-ask.store.ts'
import { contactTasksOf } from '../contact-task.store.ts'
import { reachable } from '../contact-task.ts'
import { aboutContact } from '../erase-contact.ts'
import { dropQueuedRow, hold, type ListedRecord, recordsOfGroup } from './held-record.store.ts'
import { BACK_DAYS, heldOf } from './held-record.ts'

/** The kind of letter. */
export const TAKEN_OUT_LETTER = 'taken-out'
/** The kinds of erasure. */
export const GROUP_ERASED = 'group'
export const GROUP_BACK = 'group-back'

const DAY = 86_400_000

export interface Removal {
  group: Group
  /** Epoch milliseconds. */
  at: number
  by: RemovedGroup['by']
  /** The list that said so: what it says later counts, so that it can list the group again. */
  saidBy?: string
  /** Whose press it was: their address goes at once. */
  pressedBy: string | null
  /** Other contacts hear of it and can have the group back. */
  tellOthers: boolean
}

/** The group with all that is known to be the same one. To be called in the turn to write. */
export async function removeGroup(within: Queries, removal: Removal): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  const parts = await loadGroups(db, await mergedInto(db, removal.group.id))
  for (const group of parts) await removeOne(within, { ...removal, group, tellOthers: false })
  await removeOne(within, removal)
}

async function removeOne(within: Queries, removal: Removal): Promise<void> {
  const { group, at, by, saidBy, pressedBy, tellOthers } = removal
  const db = within.withTables<DirectoryTables>()
  const tasks = (await contactTasksOf(db, [group.id])).get(group.id) ?? []
  const others = tellOthers ? reachable(tasks, at).filter(({ id }) => id !== pressedBy) : []
  await forgetBoxes(within, group.id, { at, but: new Set(others.map(({ id }) => id)) })
  const letters = (await asksOf(db, [group.id])).get(group.id) ?? []
  const records = await recordsOfGroup(db, group.id)
  const marks = records.filter(({ sourceKey }) => sourceKey !== saidBy).flatMap(marksOf)
  await addRemoved(db, remainsOf(group, { at, by }), { slug: group.slug, marks: [...new Set(marks)] })
  for (const record of records) await dropQueuedRow(db, record)
  await deleteGroup(db, group.id)
  await noteErasure(within, { kind: GROUP_ERASED, subject: group.id, at })
  if (others.length === 0) return
  const asks = letters.flatMap(({ id, contactTaskId: taskId }) =>
    others.some(other => other.id === taskId) ? [{ id, taskId }] : [],
  )
  const held = heldOf({ group, removedAt: at, records: records.map(withoutKey), tasks: others, asks })
  await hold(db, group.id, held, at + BACK_DAYS * DAY)
  for (const { id, email, language } of others) {
    const asked = { kind: TAKEN_OUT_LETTER, about: { task: id }, to: email, language }
    await askToSend(within, asked, { now: () => at })
  }
}

const withoutKey = ({ sourceKey: _, ...record }: ListedRecord) => record

const marksOf = ({ sourceKey, externalId, gatheringIds }: ListedRecord): string[] => [
  recordMark(sourceKey, 'group', externalId),
  ...Object.keys(gatheringIds).map(id => recordMark(sourceKey, 'gathering', id)),
]

/** No letter that waits or has gone names anybody of the group any more, those apart who are told. */
async function forgetBoxes(
  within: Queries,
  groupId: string,
  { at, but }: { at: number; but: ReadonlySet<string> },
): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  const asks = (await asksOf(db, [groupId])).get(groupId) ?? []
  for (const task of (await contactTasksOf(db, [groupId])).get(groupId) ?? []) {
    if (task.email === null || but.has(task.id)) continue
    const ask = asks.filter(({ contactTaskId }) => contactTaskId === task.id).map(({ id }) => id)
    await forgetAddress(within, { address: task.email, about: { ...aboutContact(task.id), ask }, now: at })
  }
  for (const { id, email } of await claimsOfGroup(db, groupId))
    await forgetAddress(within, { address: email, about: { claim: [id] }, now: at })
}
