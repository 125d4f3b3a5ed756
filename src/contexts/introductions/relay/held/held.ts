/** A mail that goes on only when whoever sent it says so: it holds something of theirs, or may not be theirs at all. */
import { z } from 'zod'

export type WhyHeld = 'own-address' | 'who'

/** Hours it waits for a press, and no longer. */
export const HELD_HOURS = 72
export const heldEnds = (at: number): number => at + HELD_HOURS * 3_600_000
/** Of one side at a time: whoever writes in another's name cannot fill a letter box with questions. */
export const MOST_HELD = 3

/** What the page behind the link shows. */
export interface HeldWords {
  words: string
  /** With addresses and numbers of theirs left out; null where there are none, or nothing is left. */
  without: string | null
}

/** For the relay alone. */
export interface AskedWhom {
  to: string
  token: string
  language: string
}

const words = z.object({ words: z.string(), without: z.string().nullable() })
const whom = z.object({ to: z.string(), token: z.string(), language: z.string() })

export const writeHeld = (held: HeldWords): string => JSON.stringify(held)
export const readHeld = (text: string): HeldWords => words.parse(JSON.parse(text))
export const writeWhom = (asked: AskedWhom): string => JSON.stringify(asked)
export const readWhom = (text: string): AskedWhom => whom.parse(JSON.parse(text))

export const aboutHeld = (mark: string): string => `introductions.held_mail.for_sender ${mark}`
export const aboutWhom = (mark: string): string => `introductions.held_mail.sealed ${mark}`
export const aboutTag = (conversationId: string, side: string): string =>
  `introductions.reply_address.sealed ${conversationId} ${side}`
