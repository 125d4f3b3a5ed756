/** What somebody says a fact should be, and what became of it (M03, M73). Pure. */
import type { Fact } from '../../freshness/confirmation.ts'
import { DAY } from '../../freshness/ladder.ts'
import type { Group } from '../../groups/group.ts'
import { publicGroup } from '../../groups/public-group.ts'
import { partOf } from '../mend/fact-part.ts'
import { type FieldChange, isAlreadySo } from './difference.ts'

export type ProposedBy = 'reader' | 'source' | 'desk'

/**
 * `taken-otherwise`: the group changed it, to something else. `done-elsewhere`: the record says so already, by another way.
 */
export const OUTCOMES = ['taken', 'taken-otherwise', 'done-elsewhere', 'not-taken', 'withdrawn'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Why it was not taken. `as-we-say`: the group says that its record is right. `not-meant`: it was not about this group. */
export const REASONS = ['as-we-say', 'not-enough', 'twice', 'not-meant'] as const
export type Reason = (typeof REASONS)[number]

/** `record`: nobody pressed; the record came to say so. */
export type SettledBy = 'contact' | 'desk' | 'reader' | 'source' | 'record'

export interface Settled {
  outcome: Outcome
  by: SettledBy
  /** Null where it was taken, or withdrawn. */
  reason: Reason | null
  /** Epoch milliseconds. */
  at: number
}

export interface Proposal {
  id: string
  groupId: string
  fact: Fact
  by: ProposedBy
  /** The list that says so; null for people. */
  sourceId: string | null
  /** Its name, where one is known. */
  sourceName: string | null
  /** Null: it has served, and is kept no longer. */
  changes: readonly FieldChange[] | null
  note: string | null
  /** Epoch milliseconds. */
  at: number
  /** Null: nobody has decided yet. */
  settled: Settled | null
}

/**
 * Whether the record says so already, as far as whoever proposed it may know: a reader who guesses a number or a door that is
 * withheld must not be told that it is right.
 */
export const isKnownSo = ({ by, fact, changes }: Pick<Proposal, 'by' | 'fact' | 'changes'>, group: Group) =>
  isAlreadySo(partOf(by === 'reader' ? publicGroup(group) : group, fact), changes ?? [])

/** What a word of the group about this fact means for a proposal. */
export function outcomeOfWord(
  proposal: Pick<Proposal, 'by' | 'changes' | 'fact'>,
  { group, changed }: { /** As it is after the word. */ group: Group; changed: boolean },
): Pick<Settled, 'outcome' | 'reason'> {
  if (isKnownSo(proposal, group)) return { outcome: 'done-elsewhere', reason: null }
  return changed
    ? { outcome: 'taken-otherwise', reason: null }
    : { outcome: 'not-taken', reason: 'as-we-say' }
}

/** Whether it can still be decided anew: on the day it was decided. */
export const canReopen = ({ settled }: Proposal, now: number): boolean =>
  settled !== null &&
  (settled.outcome === 'taken' || settled.outcome === 'not-taken') &&
  now - settled.at < DAY
