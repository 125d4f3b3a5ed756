/** What a person writes first. Sealed, and never anywhere else. */
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
  call: SafeCall | null
}

const form = z.object({
  name: z.string(),
  words: z.string(),
  call: z
    .object({ number: z.string(), times: z.string(), noVoicemail: z.boolean(), shared: z.boolean() })
    .nullable(),
})

/** For its way to the relay: sealed words open only where they are said to stand. */
export const aboutFirst = (id: string): string => `introductions.conversation.sealed ${id}`
export const aboutMessage = (id: string): string => `introductions.message.sealed ${id}`
export const aboutAnswer = (id: string): string => `introductions.message.for_person ${id}`
export const aboutWelcome = (mark: string): string => `introductions.welcome_link.sealed ${mark}`

export const writeFirst = ({ name, words, call }: FirstSaid): string => JSON.stringify({ name, words, call })
export const readFirst = (text: string): FirstSaid => form.parse(JSON.parse(text))
