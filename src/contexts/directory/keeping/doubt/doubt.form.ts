/** What a reader sent about a wrong fact: untrusted input to typed values. */
import { FACTS, type Fact } from '../../freshness/confirmation.ts'

export const MOST_WORDS = 200

export interface DoubtTyped {
  /** Null where none was chosen. */
  fact: Fact | null
  /** As typed. */
  words: string
}

export function readDoubt(text: (name: string) => string): DoubtTyped {
  return { fact: FACTS.find(fact => fact === text('fact')) ?? null, words: text('words') }
}

/** One line of plain text; null where nothing was said. */
export function asLine(words: string): string | null {
  const line = words
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  return line === '' ? null : line
}
