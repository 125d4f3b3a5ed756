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
import { letGo } from './halted.ts'
import { type FactPart, markOf, markOfPart, partOf, withPart } from './mend/fact-part.ts'
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

/**
 * To be called in a transaction. What has ended is not found again by being asked to wait.
 * @throws {Problem} `not-found`; `moved-on` where the group has ended; `too-many` as `takeTurnSoon`
 */
export async function haltListing(within: Queries, halt: Halt): Promise<Halted> {
  const { groupId, at, ...said } = halt
  const group = await groupToWrite(within, groupId)
  if (group.life.state === 'ended') throw new Problem('moved-on')
  const today = nowAt(at).today(group.gatherings[0]?.schedule.zone ?? 'UTC')
  const halted = { ...withOpenness(said, today)(group), haltedAt: at }
  await saveWhole(within.withTables<DirectoryTables>(), halted, at)
  await confirmFacts(within, { groupId, facts: ['openness'], by: 'contact-point', how: 'form', at })
  return { before: partOf(group, 'openness'), afterMark: markOf(halted, 'openness'), at }
}

export interface HaltOver {
  groupId: string
  halted: Halted
  /** Others that are in force for the same group. */
  others: readonly Halted[]
  at: number
}

/**
 * As if it had not been halted. What somebody else changed since then stays; where a later halt stands on this one, it goes on
 * alone, from how the listing stood before either.
 * @returns of `others` that later one, and as it is to be kept from now on; null: there is none
 * @throws {Problem} as `haltListing`
 */
export async function letListing(
  within: Queries,
  { groupId, halted, others, at }: HaltOver,
): Promise<{ was: Halted; now: Halted } | null> {
  const group = await groupToWrite(within, groupId)
  const db = within.withTables<DirectoryTables>()
  const later = others.find(one => one.at >= halted.at && markOfPart(one.before) === halted.afterMark)
  if (!later && markOf(group, 'openness') !== halted.afterMark) {
    if (others.length === 0) await saveWhole(db, letGo(group), at)
    return null
  }
  const before = later ? group : letGo(withPart(group, 'openness', halted.before))
  const confirmations = group.confirmations.filter(one => !isOfHalt(one, halted))
  await saveWhole(db, { ...before, confirmations }, at)
  return later ? { was: later, now: { ...later, before: halted.before } } : null
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
