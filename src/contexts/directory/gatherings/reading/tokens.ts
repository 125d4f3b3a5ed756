/** Plain language cut into days, months, ordinals, times, dates, numbers and words. */
import type { Weekday } from '../schedule.ts'
import { MONTH_WORDS, NUMBER_WORDS, ORDINAL_WORDS, weekdayOfWord } from './words.ts'

export interface ClockFace {
  hour: number
  minute: number
  /** Null: not said. */
  half: 'am' | 'pm' | null
  /** Noon, midnight, and the 24-hour clock need no "am" or "pm". */
  sure: boolean
  midnight?: boolean
}

export type Token = { raw: string; mended?: boolean } & (
  | { kind: 'day'; day: Weekday }
  | { kind: 'month'; month: number }
  | { kind: 'ordinal'; n: number }
  | { kind: 'number'; n: number }
  | { kind: 'time'; time: ClockFace }
  | { kind: 'numeric-date'; parts: [number, number, number]; iso: boolean }
  | { kind: 'word'; word: string }
  | { kind: 'mark'; mark: string }
)

const PIECES =
  /(?<iso>\d{4}-\d{2}-\d{2})|(?<slash>\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b)|(?<always>24\s?\/\s?7)|(?<half>(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm)\b)|(?<decimal>\d+\.\d(?=\s?h))|(?<clock>(\d{1,2})[:.](\d{2})(?!\d))|(?<mil>\d{4}(?=\s?(?:hrs|hours|h)\b)|0\d{3}\b)|(?<ordinal>(\d{1,2})(?:st|nd|rd|th)\b)|(?<number>\d+)|(?<word>[\p{L}][\p{L}']*)|(?<mark>\S)/gu

/** Lower case, one kind of dash and apostrophe, "am" and "pm" without full stops. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\b([ap])\s?\.\s?m\b\.?/g, '$1m')
    .replace(/\b12(?:[:.]00)?\s?(noon|midday|midnight)\b/g, '$1')
    .replace(/\bo'clock\b/g, 'oclock')
    .replace(/\bbi-weekly\b/g, 'biweekly')
    .replace(/\bterm-time\b/g, 'term time')
}

/** @param text as `plainText` makes it */
export function englishTokens(text: string): Token[] {
  return [...text.matchAll(PIECES)].flatMap(match => tokenOf(match) ?? [])
}

function tokenOf(match: RegExpMatchArray): Token | null {
  const raw = match[0]
  const found = match.groups ?? {}
  if (found.iso) return { raw, kind: 'numeric-date', parts: numbers(raw, '-'), iso: true }
  if (found.slash) return { raw, kind: 'numeric-date', parts: numbers(raw, /[/.]/), iso: false }
  if (found.always) return { raw, kind: 'word', word: '24/7' }
  if (found.half || found.clock || found.mil) return timeToken(raw)
  if (found.ordinal) return { raw, kind: 'ordinal', n: Number.parseInt(raw, 10) }
  if (found.decimal || found.number) return { raw, kind: 'number', n: Number(raw) }
  if (found.word) return englishWord(raw)
  return '"!*\'?'.includes(raw) ? null : { raw, kind: 'mark', mark: raw }
}

function timeToken(raw: string): Token {
  const [, h = '0', m = '0', half] = /^(\d{1,2})[:.]?(\d{2})?\s?(am|pm)?$/.exec(raw) ?? []
  const hour = Number(h)
  const minute = Number(m)
  const time = half && (hour < 1 || hour > 12) ? null : timeAt(hour, minute)
  if (!time) return { raw, kind: 'word', word: raw }
  const sure = !half && (hour > 12 || h.startsWith('0'))
  return { raw, kind: 'time', time: { ...time, half: (half as 'am' | 'pm') ?? null, sure } }
}

/** Null: no such time. */
export function timeAt(hour: number, minute: number): ClockFace | null {
  if (hour > 24 || minute > 59) return null
  return { hour: hour % 24, minute, half: null, sure: hour > 12 }
}

export function englishWord(raw: string): Token {
  const word = raw.replace(/'$/, '')
  const weekday = weekdayOfWord(word)
  if (weekday) return { raw, kind: 'day', day: weekday.day, mended: weekday.mended }
  if (Object.hasOwn(MONTH_WORDS, word)) return { raw, kind: 'month', month: MONTH_WORDS[word]! }
  if (Object.hasOwn(ORDINAL_WORDS, word)) return { raw, kind: 'ordinal', n: ORDINAL_WORDS[word]! }
  if (Object.hasOwn(NUMBER_WORDS, word)) return { raw, kind: 'number', n: NUMBER_WORDS[word]! }
  if (word === 'noon' || word === 'midday')
    return { raw, kind: 'time', time: { hour: 12, minute: 0, half: 'pm', sure: true } }
  if (word === 'midnight')
    return { raw, kind: 'time', time: { hour: 0, minute: 0, half: null, sure: true, midnight: true } }
  return { raw, kind: 'word', word }
}

function numbers(raw: string, by: string | RegExp): [number, number, number] {
  const [a = 0, b = 0, c = 0] = raw.split(by).map(Number)
  return [a, b, c]
}
