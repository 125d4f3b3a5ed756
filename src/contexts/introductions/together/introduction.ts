/**
 * What a professional and a person write on one screen (W3), or a wish to be rung (W4): a draft that is the person's alone. It goes
 * to the group by the person's own press, and is gone after 72 hours without one (M15). Pure; moments in epoch milliseconds.
 */
import { z } from 'zod'
import type { FirstSaid } from '../conversations/first-said.ts'
import type { Reach } from '../conversations/reach.ts'

export const TOGETHER_WAYS = ['together', 'call-back'] as const
export type TogetherWay = (typeof TOGETHER_WAYS)[number]

/** What stands in the draft; each part can be taken out again but the number of a call. */
export type Draft = FirstSaid &
  Omit<Reach, 'token'> & {
    /** Of the helper's link; null: they did not ask for word. */
    back: string | null
  }

export interface Introduction {
  mark: string
  groupId: string
  way: TogetherWay
  madeAt: number
  sealed: Buffer
}

const HOUR = 3_600_000
export const DRAFT_HOURS = 72

export const draftEnds = (madeAt: number): number => madeAt + DRAFT_HOURS * HOUR

const form = z.object({
  name: z.string(),
  words: z.string(),
  email: z.string(),
  mobile: z.string(),
  sharedBox: z.boolean(),
  call: z
    .object({ number: z.string(), times: z.string(), noVoicemail: z.boolean(), shared: z.boolean() })
    .nullable(),
  back: z.string().nullable(),
})

/** Sealed words open only where they are said to stand. */
export const aboutDraft = (mark: string): string => `introductions.introduction.sealed ${mark}`

export const writeDraft = (draft: Draft): string => JSON.stringify(draft)
export const readDraft = (text: string): Draft => form.parse(JSON.parse(text))
