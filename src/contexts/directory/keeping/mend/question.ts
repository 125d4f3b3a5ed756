/** One question about a fact, as a form of its own: what it holds at first, how it is drawn, and what an answer changes. */
import type { VNode } from 'preact'
import type { Translator } from '#ui/messages/translator.ts'
import type { Fact } from '../../freshness/confirmation.ts'
import type { LocalDate } from '../../gatherings/schedule.ts'
import type { Group } from '../../groups/group.ts'
import type { Places } from '../../places/places-from.ts'

/** What a question is asked about. */
export interface Asked {
  group: Group
  t: Translator
  /** Epoch milliseconds. */
  now: number
  /** In the group's own zone. */
  today: LocalDate
  places: Pick<Places, 'find' | 'towns'>
  /** ISO 3166 alpha-2. */
  homeCountry: string
  /** True: it is proposed by whoever does not speak for the group, so that who may see what is not asked. */
  proposing?: boolean
}

/** By the name of the field. */
export type Typed = Readonly<Record<string, string>>
export type Wrong = Readonly<Record<string, string>>

export type Answer =
  | { kind: 'change'; change: (group: Group) => Group }
  /** To be shown back before it is kept; `to` is what is then done. */
  | { kind: 'look'; shown: VNode; sure: string; change: (group: Group) => Group }
  /** What to put right, a whole sentence for each field. */
  | { kind: 'again'; wrong: Wrong }

export interface Question {
  fact: Fact
  title: string
  lead?: string
  /** Stands before the form: another way to ask. */
  above?: VNode
  /** What the fields hold before anything was typed. Its keys are the fields there are. */
  first: Typed
  fields: (typed: Typed, wrong: Wrong) => VNode
  /** On the button that keeps it. */
  press: string
  read: (typed: Typed) => Answer
}
