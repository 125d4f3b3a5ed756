/** Untrusted text to plain text: no markup, no invisible characters, bounded, fit to store. */
import type { RowJournal } from './row-journal.ts'
import { stripMarkup } from './strip-markup.ts'

/** Most characters kept of each sort of text. */
export const LONGEST = { id: 200, name: 200, line: 300, note: 2_000, words: 8_000, url: 1_000 } as const

const SUSPECT = /[<&\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffd]/u
// Joiners stay: Persian, Hindi and joined pictures need them. So do Arabic number signs and the flag tags.
const INVISIBLE = /[[\p{Cc}--[\t\n\r]][\p{Cf}--[\u200c\u200d\u0600-\u0605\u{e0020}-\u{e007f}]]]/gv

/** Text or number as text, anything else as nothing: an object can refuse to become a text. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** The value as text; numbers count as text, anything else that is not text is dropped and said. */
export function asText(journal: RowJournal, field: string, value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  journal.repaired('wrong-type', field, typeof value, '')
  return ''
}

function purify(journal: RowJournal, field: string, given: string): string {
  let text = given
  if (!text.isWellFormed()) {
    text = text.toWellFormed()
    journal.repaired('broken-text', field, given, text)
  } else if (text.includes('\ufffd')) journal.repaired('broken-text', field, given, text)
  const visible = text.replace(INVISIBLE, '')
  if (visible !== text) journal.repaired('invisible', field, text, visible)
  text = visible.replace(/\r\n?|[\u2028\u2029]/g, '\n')
  if (!text.includes('<') && !text.includes('&')) return text
  const plain = stripMarkup(text)
  // Markup can hide what was just removed (`&#8238;`), so look once more.
  const safe = plain.replace(INVISIBLE, '').toWellFormed()
  if (safe !== text) journal.repaired('markup', field, text, safe)
  return safe
}

function cut(journal: RowJournal, field: string, text: string, longest: number): string {
  if (text.length <= longest) return text
  const kept = text
    .slice(0, longest)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()
  journal.repaired('cut', field, `${text.length}`, `${kept.length}`)
  return kept
}

// Nothing longer than this is worth cleaning: the end is cut off anyway.
const FAR_TOO_LONG = 40_000

/** One line of plain text, or null when nothing is left. */
export function cleanLine(
  journal: RowJournal,
  field: string,
  value: unknown,
  longest: number = LONGEST.line,
): string | null {
  let text = asText(journal, field, value)
  if (text === '') return null
  if (text.length > FAR_TOO_LONG) text = text.slice(0, FAR_TOO_LONG)
  if (SUSPECT.test(text)) text = purify(journal, field, text)
  return cut(journal, field, text.replace(/\s+/g, ' ').trim(), longest) || null
}

/** Plain text that may have paragraphs, parted by a blank line; null when nothing is left. */
export function cleanWords(
  journal: RowJournal,
  field: string,
  value: unknown,
  longest: number = LONGEST.words,
): string | null {
  let text = asText(journal, field, value)
  if (text === '') return null
  if (text.length > FAR_TOO_LONG) text = text.slice(0, FAR_TOO_LONG)
  if (SUSPECT.test(text)) text = purify(journal, field, text)
  const tidy = text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return cut(journal, field, tidy, longest) || null
}
