/**
 * What a group offers to somebody who wants to get in touch: which of the ways it accepts, each with its own particulars, how
 * many newcomers it welcomes when, and how soon it promises to answer. Said by the group, with who and when (M14, M11, M19).
 */
import type { AskedWay } from './way.ts'

/** W1. */
export interface GoAlong {
  /** Ids of gatherings. */
  gatherings: 'any' | readonly string[]
  /** Who waits where, in the group's words. */
  where: string
  /** Days before the date by which to say so; null: there is no need to. */
  sayDays: number | null
}

export type MeetDay = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su'
export const MEET_DAYS: readonly MeetDay[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']

/** A place at which somebody of the group is at these hours. */
export interface MeetSlot {
  place: string
  days: readonly MeetDay[]
  /** `HH:MM`, local. */
  from: string
  to: string
  /** One may simply turn up; else one says so before. */
  dropIn: boolean
}

/** W2. */
export interface MeetMember {
  slots: readonly MeetSlot[]
  /** Another time can be agreed on. */
  byAgreement: boolean
}

export type Pace =
  | { kind: 'any' }
  | { kind: 'monthly'; newcomers: number }
  /** Newcomers come to the first gathering of a month. `newcomers`: how many to each; null: as many as ask. */
  | { kind: 'first-gathering'; newcomers: number | null }

export interface Offer {
  groupId: string
  goAlong: GoAlong | null
  meetMember: MeetMember | null
  /** W3. */
  together: boolean
  /** W4: within how many days. */
  callBack: { days: number } | null
  /** W5. */
  write: boolean
  pace: Pace
  /** First name or role, never a surname. */
  welcomer: string | null
  /** Days within which it answers, 1 to 14; null where nothing is accepted that is answered. */
  promiseDays: number | null
  said: { by: 'contact' | 'desk'; at: number }
  /** Since when introductions rest because questions stayed unanswered, epoch milliseconds. */
  suspendedAt: number | null
  /** Since when no contact of the group can be written to. */
  nobodySince: number | null
  /** When somebody last said that they will be answered again. */
  mendedAt: number | null
}

export const PROMISE_DAYS = { least: 1, most: 14 }
export const MOST_SLOTS = 2
/** More than these a month is as many as come. */
export const MOST_NEWCOMERS = 20

/** In the order of the ladder. */
export const saidWays = (offer: Offer): AskedWay[] => [
  ...(offer.goAlong ? (['go-along'] as const) : []),
  ...(offer.meetMember ? (['meet-member'] as const) : []),
  ...(offer.together ? (['together'] as const) : []),
  ...(offer.callBack ? (['call-back'] as const) : []),
  ...(offer.write ? (['write'] as const) : []),
]

/** Days in which a question by this way is to be answered. */
export const promisedDays = (offer: Offer, way: 'together' | 'call-back' | 'write'): number =>
  way === 'call-back' ? (offer.callBack?.days ?? PROMISE_DAYS.most) : (offer.promiseDays ?? PROMISE_DAYS.most)
