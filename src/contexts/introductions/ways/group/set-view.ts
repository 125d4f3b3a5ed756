/** What the page on which a group sets its ways is drawn from. */
import type { Typed, Wrong } from './typed.ts'

/** What was pressed last, or why nothing was kept. */
export const DID = ['saved', 'paced', 'paused', 'opened', 'mended'] as const
export type Did = (typeof DID)[number]
export type SetTold = 'again' | 'moved-on' | 'busy' | 'wrong'

export interface SetSeen {
  name: string
  slug: string
  /** By whom and when it was said last; null: never. */
  saidBy: string | null
  shut: 'closed' | 'not-known' | null
  /** The contact point keeps it shut: no press opens it. */
  halted: boolean
  rests: boolean
  /** No contact can be written to. */
  nobody: boolean
  /** Of the present pace: `any`, `first`, or how many a month. */
  pace: string | null
  /** More than one gathering: which of them is asked. */
  gatherings: readonly { field: string; label: string }[]
  typed: Typed
  wrong: Wrong
  /** What was done lately, a line each. */
  acts: readonly string[]
  /** `markOf` whether new people can come. */
  seen: string
}
