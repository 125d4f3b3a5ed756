/** What the page behind a letter's link shows a welcomer: sealed to that link, and to nothing else. */
import { z } from 'zod'
import type { SafeCall } from './first-said.ts'

export interface ForWelcomer {
  /** What the person wants to be called; empty: they gave no name. */
  name: string
  /** The oldest first. */
  words: string[]
  call: SafeCall | null
}

const form = z.object({
  name: z.string(),
  words: z.array(z.string()),
  call: z
    .object({ number: z.string(), times: z.string(), noVoicemail: z.boolean(), shared: z.boolean() })
    .nullable(),
})

export const writeForWelcomer = (words: ForWelcomer): string => JSON.stringify(words)
export const readForWelcomer = (text: string): ForWelcomer => form.parse(JSON.parse(text))
