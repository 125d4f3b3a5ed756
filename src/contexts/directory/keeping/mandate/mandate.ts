/** That a group lets the desk act for it within the written limits, for a time (M74). */

import type { DeskAct } from './limits.ts'

/** `page`: by a press on the page a letter opens. `phone`: the limits were read out. `paper`: a form was signed. */
export const GIVEN_HOW = ['page', 'phone', 'paper'] as const
export type GivenHow = (typeof GIVEN_HOW)[number]

/** Who said so: what they are to the group, never who they are. */
export const GIVEN_AS = ['contact', 'host', 'other-member'] as const
export type GivenAs = (typeof GIVEN_AS)[number]

export interface Mandate {
  id: string
  groupId: string
  how: GivenHow
  as: GivenAs
  /** Epoch milliseconds. */
  givenAt: number
  /** It ends by itself then. */
  endsAt: number
}

/** Days for which it holds; never longer. */
export const MANDATE_DAYS = 365

export const mandateUntil = (at: number): number => at + MANDATE_DAYS * 86_400_000

export const isInForce = ({ givenAt, endsAt }: Mandate, now: number): boolean =>
  givenAt <= now && now < endsAt

/** Something the desk did that only a group with a mandate has done for it. */
export interface DoneUnderMandate {
  act: DeskAct
  /** Epoch milliseconds. */
  at: number
}
