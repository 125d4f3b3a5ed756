/** What the desk's pages are drawn from: plain words and days, so that a page needs to know no record. */

import type { DeskBarrier } from '../barriers/barrier.ts'
import type { ShutOften } from '../barriers/shut-often.ts'
import type { DeskConcern } from '../concerns/desk/desk-concern.ts'
import type { ProposalAtDesk } from '../proposals/proposal-at-desk.ts'
import type { WordsAtDesk } from '../words/words-seen.ts'
import type { NumberToRing } from './number-to-ring.ts'
import type { Unanswered } from './unanswered.tsx'

/** Calendar day, `2026-11-12`. */
type Day = string

export interface FactToAsk {
  /** Its name in the record. */
  fact: string
  /** What the record says, a line each. */
  lines: readonly string[]
  /** Of these lines: what changes meanwhile is not confirmed unseen. */
  seen: string
}

/** Somebody who is asked about a group: no address, no name. */
export interface ContactHere {
  taskId: string
  how: 'letter' | 'phone'
  since: Day
}

export interface DeskTask {
  groupId: string
  slug: string
  name: string
  kind: 'ring' | 'find-contact' | 'second-contact'
  minutes: number
  /** What readers said is wrong, in their words; empty where one said only that it is. Null: nobody did. */
  said: readonly string[] | null
  facts: readonly FactToAsk[]
  numbers: readonly NumberToRing[]
  email: string | null
  web: string | null
  /** Something that is shown to nobody but the desk, and was not asked for today: its contact is not confirmed unseen. */
  hidden: boolean
  /** When the oldest of the facts was last confirmed; null: never, by nobody. */
  since: Day | null
  /** When it leaves the ordinary results; null: it has left them. */
  leavesOn: Day | null
}

export interface RecordSeen {
  groupId: string
  slug: string
  name: string
  /** The list it came from; null: it was written here. */
  from: string | null
  lines: readonly string[]
}

/** Two records that look like one group. */
export interface DoubleSeen {
  one: RecordSeen
  other: RecordSeen
  because: 'name-near' | 'time-place'
  minutes: number
}

/** A record that was made a part of another today. */
export interface MergedToday {
  groupId: string
  name: string
  into: string
}

/** Two records of which somebody said today that they are two groups. */
export interface ApartToday {
  one: string
  other: string
  /** What they are called. */
  names: { one: string; other: string }
}

export interface DoneToday {
  id: string
  slug: string
  name: string
  outcome:
    | 'still-right'
    | 'mended'
    | 'talked'
    | 'asked'
    | 'no-answer'
    | 'group-asked'
    | 'decided'
    | 'barrier-step'
    | 'barrier-settled'
  facts: readonly string[]
  canUndo: boolean
}

export interface DeskDay {
  day: Day
  /** Above everything else, however many minutes the day has left; those that rest take none. */
  concerns: readonly DeskConcern[]
  barriers: readonly DeskBarrier[]
  /** Doors that stay shut again and again. */
  shutOften: readonly ShutOften[]
  today: readonly DeskTask[]
  /** Minutes for a day, of those used, and still to come. */
  minutes: number
  used: number
  left: number
  /** How many wait beyond today. */
  later: number
  /** So much was changed lately that not all of it was looked at yet. */
  unsure: boolean
  done: readonly DoneToday[]
  /** Said beside the next thing. */
  justDone: DoneToday | null
  doubles: readonly DoubleSeen[]
  proposals: readonly ProposalAtDesk[]
  words: readonly WordsAtDesk[]
  /** Groups whose questions nobody answers. */
  unanswered: readonly Unanswered[]
  /** What the desk decided, as long as that can be undone. */
  decided: readonly ProposalAtDesk[]
  merged: readonly MergedToday[]
  apart: readonly ApartToday[]
}

export const SECTIONS = ['waiting', 'vain', 'good'] as const
export type Section = (typeof SECTIONS)[number]

/** By consequence: somebody said something, somebody may go in vain, it can wait. */
export function sectionOf({ said, kind }: Pick<DeskTask, 'said' | 'kind'>): Section {
  if (said !== null) return 'waiting'
  return kind === 'second-contact' ? 'good' : 'vain'
}
