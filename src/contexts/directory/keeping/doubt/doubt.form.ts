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
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
  const line = words.replace(/[\u0000-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim()
  return line === '' ? null : line
}
