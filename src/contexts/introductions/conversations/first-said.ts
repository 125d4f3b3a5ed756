/** What a person writes first, and what may be done with an answer. Sealed, and never anywhere else. */
import { z } from 'zod'

/** How and when somebody may be rung. */
export interface SafeCall {
  number: string
  /** When it is good, in the person's words; empty: any time. */
  times: string
  noVoicemail: boolean
  /** Others answer it too. */
  shared: boolean
}

export interface FirstSaid {
  /** Any name, or none. */
  name: string
  words: string
  /** Where answers go by mail too; empty: the page alone. */
  email: string
  /** Where a text message goes when there is an answer, `+44…`: used where there is no letter box; empty: none. */
  mobile: string
  /** Others read that letter box: letters there say only that there is something to read. */
  sharedBox: boolean
  call: SafeCall | null
  /** Of the person's page, so that a letter to the person can lead there. */
  token: string
}

const form = z.object({
  name: z.string(),
  words: z.string(),
  email: z.string(),
  mobile: z.string().default(''),
  sharedBox: z.boolean(),
  call: z
    .object({ number: z.string(), times: z.string(), noVoicemail: z.boolean(), shared: z.boolean() })
    .nullable(),
  token: z.string(),
})

/** For its way to the relay: sealed words open only where they are said to stand. */
export const aboutFirst = (id: string): string => `introductions.conversation.sealed ${id}`
export const aboutMessage = (id: string): string => `introductions.message.sealed ${id}`
export const aboutAnswer = (id: string): string => `introductions.message.for_person ${id}`
export const aboutWelcome = (mark: string): string => `introductions.welcome_link.sealed ${mark}`

export const writeFirst = (said: FirstSaid): string => JSON.stringify(said)
export const readFirst = (text: string): FirstSaid => form.parse(JSON.parse(text))
