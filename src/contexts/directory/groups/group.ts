/** A group as the directory knows it: the noun. Facts about the group, never about its members (M04, M77). */

import type { Confirmation } from '../freshness/confirmation.ts'
import type { Doubt } from '../freshness/doubt.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import type { LocalDate } from '../gatherings/schedule.ts'
import type { ContactConsent, PublicContact } from './contact-consent.ts'
import type { GroupKind, KindAnswers } from './kind.ts'

/** Who it is for: the person with the situation, someone close to them, or both together (M06). */
export type ForWhom = 'me' | 'close-person' | 'both'

/** How a newcomer joins. Not the same as being open to newcomers now: that is the life state. */
/** `unknown`: nobody has told us whether one can just come. */
export type Joining = 'open' | 'ask-first' | 'closed' | 'unknown'

/** Life states with enforced effects (M05); see `life-state.ts`. */
export type LifeState = 'forming' | 'open' | 'paused' | 'resting' | 'ended'

export interface DatedLifeState {
  state: LifeState
  since: LocalDate
  /** When a pause or rest is expected to end. */
  until: LocalDate | null
  /** In the group's words: why, or what next. */
  note: string | null
}

/** Specific communities a group says it is for (M06). A group names these itself; nothing is inferred. */
export const COMMUNITIES = [
  'women',
  'men',
  'lgbtq',
  'trans',
  'young-people',
  'older-people',
  'parents',
  'black',
  'asian',
  'jewish',
  'muslim',
  'christian',
  'deaf',
  'blind',
  'disabled',
  'learning-disabled',
  'veterans',
  'refugees',
  'travellers',
  'students',
  'farmers',
] as const
export type Community = (typeof COMMUNITIES)[number]

export type CostKind = 'free' | 'donation' | 'fee'

/** "What happens here": the questions a newcomer asks (M04). Null: not yet answered, and shown as such. */
export interface WhatHappens {
  whoComes: string | null
  firstVisit: string | null
  whoMeetsYou: string | null
  usualSize: { from: number; to: number } | null
  listeningOnly: 'yes' | 'no' | null
  bringSomeone: 'yes' | 'ask' | 'no' | null
  newcomersNow: 'yes' | 'ask' | 'no' | null
  notThis: string[]
}

/** A short statement in a member's words, approved by the group; consent can be taken back (M10). */
export interface Statement {
  id: string
  words: string
  agreedOn: LocalDate
}

export interface Group {
  id: string
  slug: string
  /** Short code on everything printed; resolves for good (M17). */
  code: string
  /** The group's own name for itself, always shown first (M02). */
  name: string
  kindAnswers: KindAnswers
  /** Derived from the six answers, never typed in (M01). */
  kind: GroupKind
  /** One or two sentences in the group's words, for the card. */
  summary: string | null
  /** Longer, in the group's words; paragraphs parted by a blank line. */
  words: string | null
  wordsAgreedOn: LocalDate | null
  /** Thesaurus slugs. */
  topics: string[]
  forWhom: ForWhom | null
  communities: Community[]
  /** BCP 47 language tags, mostly two letters. */
  languages: string[]
  life: DatedLifeState
  joining: Joining
  cost: { kind: CostKind; note: string | null } | null
  happens: WhatHappens
  contact: PublicContact
  /** Who may see it; absent: as a list published it. */
  contactConsent?: ContactConsent
  statements: Statement[]
  gatherings: Gathering[]
  confirmations: Confirmation[]
  /** What readers said is wrong, the latest of each fact; absent where nobody did. */
  doubts?: readonly Doubt[]
  /** What was said about words of the record that read like a home or a name, see `notice/record-notice.ts`. */
  wordsSettled?: readonly string[]
  /**
   * Since when the contact point itself has changed whether new people can come, because of a concern: until it lets that go
   * nobody else changes it. Epoch milliseconds; absent: it has not (M78).
   */
  haltedAt?: number
  /** When it came back after it was put away or had ended, epoch milliseconds; absent: it never was. */
  cameBackAt?: number
  /** Where the record came from, when it was imported. `missingSince`: gone from that list, epoch milliseconds. */
  source: { key: string; name: string; url: string | null; missingSince: number | null } | null
  /** Epoch milliseconds: since when the directory knows the group. */
  createdAt: number
  /** Any change to the record moves this; epoch milliseconds. */
  changedAt: number
}
