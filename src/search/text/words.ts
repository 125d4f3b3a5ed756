/** Cuts a text into the words that are kept and looked for. */
import { fold } from './fold.ts'
import { stem } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'

const RUN = /[\p{L}\p{N}]+/gu
const HYPHENED = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu
/** Longer runs of letters are cut: nobody types them, and they must not fill the vocabulary. */
export const LONGEST_WORD = 40

/** Every word of a text as kept in the index: folded, plural taken off, little words left out. */
export function wordsOf(text: string): string[] {
  return stemsOf(fold(text)).filter(word => !STOP_WORDS.has(word))
}

/**
 * What a document's text is found by: its words, and hyphened words also as one.
 *
 * @example indexWordsOf('co-dependency') // ["co", "dependency", "codependency"]
 */
export function indexWordsOf(text: string): string[] {
  const words = wordsOf(text)
  if (/[-‐‑]/.test(text)) for (const whole of joinedWords(text)) words.push(whole)
  return words
}

/** Hyphened words written as one. */
export function joinedWords(text: string): string[] {
  return (fold(text).match(HYPHENED) ?? []).map(word =>
    stem(word.replace(/[-‐‑]/g, '').slice(0, LONGEST_WORD)),
  )
}

/** Folded words with the plural taken off, little words included. */
export function stemsOf(folded: string): string[] {
  return (folded.match(RUN) ?? []).map(word => stem(word.slice(0, LONGEST_WORD)))
}
