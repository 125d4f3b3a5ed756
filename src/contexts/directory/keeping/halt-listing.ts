/**
 * The contact point itself changes what readers find of a group: new people are asked to wait, or the group leaves the
 * directory. Nothing is deleted, it does not count as the group's word, and it can stand again as before (M78).
 */
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { nowAt } from '../find/now.ts'
import type { Confirmation } from '../freshness/confirmation.ts'
import type { LocalDate } from '../gatherings/schedule.ts'
import { loadGroups } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import { takeTurnSoon } from '../groups/large-change.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { confirmFacts } from './confirm-facts.ts'
import { type FactPart, markOf, partOf, withPart } from './mend/fact-part.ts'
import { saveWhole } from './mend/mend-fact.ts'
import { withOpenness } from './mend/openness.ts'

export interface Halt {
  groupId: string
  /** `full`: nobody new for now. */
  openness: 'full' | 'ended'
  /** The last day of it; null: until somebody says otherwise. */
  until: LocalDate | null
  /** Read by everybody: says who did it, never why. */
  note: string
  /** Epoch milliseconds. */
  at: number
}

/** Plain data: how the listing stood, and how to know whether anybody has changed it since. */
export interface Halted {
  before: FactPart
  afterMark: string
  at: number
}

/** To be called in a transaction. @throws {Problem} `not-found`; `too-many` as `takeTurnSoon` */
export async function haltListing(within: Queries, halt: Halt): Promise<Halted> {
  const { groupId, at, ...said } = halt
  const group = await groupToWrite(within, groupId)
  const today = nowAt(at).today(group.gatherings[0]?.schedule.zone ?? 'UTC')
  const halted = withOpenness(said, today)(group)
  await saveWhole(within.withTables<DirectoryTables>(), halted, at)
  await confirmFacts(within, { groupId, facts: ['openness'], by: 'contact-point', how: 'form', at })
  return { before: partOf(group, 'openness'), afterMark: markOf(halted, 'openness'), at }
}

/**
 * As if it had not been halted. What somebody else changed since then stays.
 * @returns false where it stays @throws {Problem} as `haltListing`
 */
export async function letListing(
  within: Queries,
  { groupId, halted, at }: { groupId: string; halted: Halted; at: number },
): Promise<boolean> {
  const group = await groupToWrite(within, groupId)
  if (markOf(group, 'openness') !== halted.afterMark) return false
  const before = withPart(group, 'openness', halted.before)
  const confirmations = group.confirmations.filter(one => !isOfHalt(one, halted))
  const db = within.withTables<DirectoryTables>()
  await saveWhole(db, { ...before, confirmations }, at)
  return true
}

async function groupToWrite(within: Queries, groupId: string): Promise<Group> {
  const db = within.withTables<DirectoryTables>()
  await takeTurnSoon(db)
  const [group] = await loadGroups(db, [groupId])
  if (!group) throw new Problem('not-found')
  return group
}

const isOfHalt = ({ fact, by, how, at }: Confirmation, halted: Halted): boolean =>
  fact === 'openness' && by === 'contact-point' && how === 'form' && at === halted.at
