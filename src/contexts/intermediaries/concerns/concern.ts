/**
 * A reader is worried about a group, and tells the contact point (M78). What becomes of it is a row of steps that is only
 * ever added to; everything else is worked out from them.
 */

/** The third door, wrong information, is a `Doubt`: the group itself answers it. */
export const DOORS = ['danger', 'misconduct'] as const
export type Door = (typeof DOORS)[number]

/** The last two change what readers find. */
export const OUTCOMES = ['nothing', 'spoken', 'put-right', 'paused', 'ended'] as const
export type Outcome = (typeof OUTCOMES)[number]

export type Speaker = 'reader' | 'desk' | 'group'

export interface Step {
  /**
   * `rested`: new people were asked to wait for some days while it is looked at, where somebody may be in danger.
   * `stood-aside`: somebody at the desk is close to the group, and somebody else decides.
   */
  kind: 'raised' | 'asked' | 'answered' | 'rested' | 'stood-aside' | 'decided' | 'disagreed' | 'withdrawn'
  /** Whose step it is. A group's answer by telephone is the group's, whoever wrote it down. */
  by: Speaker
  /** Epoch milliseconds. */
  at: number
  /** Of the desk: which of those who work here; null where it has served. Shown to nobody. */
  who: string | null
  /** Null: nothing was said, or it has been forgotten. */
  words: string | null
  /** Of a decision. */
  outcome: Outcome | null
  /** The last day of a pause or a rest, `2026-12-31`. */
  until: string | null
}

export interface Concern {
  id: string
  groupId: string
  door: Door
  /** Epoch milliseconds. */
  raisedAt: number
  /** At least one, the oldest first. */
  steps: readonly Step[]
}

/** Signs somebody may write: enough for an evening's worth, and still read in a minute or two. */
export const MOST_WORDS = 2000
/** Of one line. */
export const MOST_LINE = 300
