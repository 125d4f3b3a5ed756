/** What was pressed on a page of a concern: untrusted input to typed values. */

import { readLine, readWords } from '#platform/http/plain-words.ts'
import type { PostedForm } from '#platform/http/posted-form.ts'
import { MOST_LINE, MOST_WORDS } from './concern.ts'

/** Bytes: words of every script, as a form sends them. */
export const LONG_FORM = 32_768

export interface Pressed {
  /** How many steps there were on the page. */
  seen: number
  /** As typed. */
  typed: string
  words: string | null
  line: string | null
  /** Of `words` or `line`. */
  wrong: 'empty' | 'long' | null
  key: string | null
}

export function readPressed({ text, key }: PostedForm, how: 'words' | 'line', name = 'words'): Pressed {
  const typed = text(name)
  const [words, line] = [readWords(typed), readLine(typed)]
  const most = how === 'words' ? MOST_WORDS : MOST_LINE
  const said = how === 'words' ? words : line
  const wrong = said === null ? 'empty' : said.length > most ? 'long' : null
  const seen = /^\d{1,4}$/.test(text('seen')) ? Number(text('seen')) : 0
  return { seen, typed, words, line, wrong, key }
}

export const mostOf = (how: 'words' | 'line'): number => (how === 'words' ? MOST_WORDS : MOST_LINE)
