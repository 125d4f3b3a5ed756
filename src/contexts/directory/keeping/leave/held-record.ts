/** What can be had back of a group that was taken out: its record without numbers and addresses, for a few days. Pure. */
import type { Group } from '../../groups/group.ts'
import type { Said } from '../../sources/said.ts'
import type { ContactTask } from '../contact-task.ts'

/** What a list said of the group, as its row stood. */
export interface HeldSourceRecord {
  sourceId: string
  externalId: string
  said: Said
  gatheringIds: Record<string, string>
  missingSince: number | null
}

export interface HeldRecord {
  group: Group
  /** Epoch milliseconds. */
  removedAt: number
  records: HeldSourceRecord[]
  /** Of those who did not press: each can have the group back. */
  tasks: ContactTask[]
  /** The letters they still have: each leads to where the group comes back. Absent in records held by an earlier version. */
  asks?: { id: string; taskId: string }[]
}

/** Days in which another contact can have the group back. */
export const BACK_DAYS = 7

/** Where a member may be behind a number or an address: gone at once, and said anew if the group comes back. */
const REACH_KEYS = /^contact\.(phone|email)$/

/** A list's word without them: when it says them again, they count as new. */
const saidWithoutReach = (said: Said): Said =>
  Object.fromEntries(
    Object.entries(said)
      .filter(([key]) => !REACH_KEYS.test(key))
      .map(([key, value]) => [
        key,
        key.endsWith('/online') && value !== null && typeof value === 'object' && !Array.isArray(value)
          ? { ...value, phone: null }
          : value,
      ]),
  )

export function heldOf({ group, records, tasks, asks = [], removedAt }: HeldRecord): HeldRecord {
  const { doubts: _, ...kept } = group
  return {
    removedAt,
    group: {
      ...kept,
      contact: { ...group.contact, phone: null, email: null },
      gatherings: group.gatherings.map(each =>
        each.online ? { ...each, online: { ...each.online, phone: null } } : each,
      ),
    },
    records: records.map(record => ({ ...record, said: saidWithoutReach(record.said) })),
    tasks,
    asks,
  }
}
