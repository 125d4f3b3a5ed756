/** What the pages of ways are drawn from: words and addresses, so that a page needs to know no record. */
import type { AskedWay } from '../way.ts'

export interface DateSeen {
  when: string
  /** Where, and until when to say so. */
  more: string | null
}

export interface WaySeen {
  way: AskedWay
  /** Where it begins; null: nothing is to be pressed, or it is not the moment. */
  href: string | null
  /** The particulars, in sentences; the group's own words among them. */
  lines: readonly string[]
  dates: readonly DateSeen[]
  calendar: string | null
}

export interface DirectSeen {
  kind: 'ring' | 'write' | 'web'
  href: string
  shown: string
}

export interface FitSeen {
  by: string
  at: string
  /** Null: nothing was asked; else what is to be said. */
  lines: readonly string[] | null
  wrong: boolean
}

export interface WaysSeen {
  slug: string
  name: string
  code: string
  /** Nothing is accepted: it takes nobody new now, or nobody knows. */
  shut: 'closed' | 'not-known' | null
  /** Until when it takes nobody new; null: nobody has said. */
  shutUntil: string | null
  /** The group does not answer through us just now. */
  rests: boolean
  ways: readonly WaySeen[]
  /** How many it welcomes, when next, who answers how soon. */
  terms: readonly string[]
  /** There is no room just now: when one can next ask. */
  full: string | null
  direct: readonly DirectSeen[]
  /** Address of its poster; null: there is none. */
  poster: string | null
  /** The day, and where today’s truth stands: for paper. */
  onPaper: string
  /** All groups for the same topic and place; `address`: of its code, as one would type it. */
  set: { url: string; groups: number; name: string; address: string } | null
  fit: FitSeen
}
