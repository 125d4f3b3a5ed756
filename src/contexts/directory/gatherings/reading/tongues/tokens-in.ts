/** A text in another language, cut up into what the reader knows. Each token keeps the words as they were written. */
import type { Weekday } from '../../schedule.ts'
import { englishWord, type Token, timeAt } from '../tokens.ts'
import { isOneSlip } from '../words.ts'
import type { Tongue } from './tongue.ts'

const BEFORE_ORDINALS =
  '(?<always>24\\s?\\/\\s?7)|(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<dots>\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2}(?!\\d)))|'
/** "1. und 3.", but not the "1." of "1.3.", which would be a day of a month. */
const REST =
  "(?<clock>\\d{1,2}[:.]\\d{2}(?!\\d))|(?<ordinal>(?<!\\d\\.)(?<!\\d)\\d{1,2}\\.(?!\\d))|(?<number>\\d+)|(?<word>\\p{L}[\\p{L}’']*)|(?<mark>\\S)"

const pieces = new Map<Tongue, RegExp>()

function piecesOf(tongue: Tongue): RegExp {
  const made =
    pieces.get(tongue) ?? new RegExp(`${BEFORE_ORDINALS}(?<said>${tongue.clock.source})|${REST}`, 'gu')
  pieces.set(tongue, made)
  return made
}

/** @param text in small letters */
export function tokensIn(tongue: Tongue, text: string): Token[] {
  const inPlace = tongue.phrases.reduce((said, [words, english]) => said.replace(words, english), text)
  const tokens = [...inPlace.matchAll(piecesOf(tongue))].flatMap(match => tokenOf(tongue, match) ?? [])
  return hoursBeside(tokens)
}

function tokenOf(tongue: Tongue, match: RegExpMatchArray): Token | null {
  const raw = match[0]
  const found = match.groups ?? {}
  if (found.always) return { raw, kind: 'word', word: '24/7' }
  if (found.iso) return { raw, kind: 'numeric-date', parts: threeNumbers(raw, '-'), iso: true }
  if (found.dots) return dottedDate(raw)
  if (found.said) {
    const hour = Number(found.hour)
    const after = tongue.afterNoon.test(found.half ?? '') && hour < 12
    return timeOf(raw, hour + (after ? 12 : 0), Number(found.minute ?? 0))
  }
  if (found.clock) return timeOf(raw, Number.parseInt(raw, 10), Number(raw.slice(-2)))
  if (found.ordinal) return { raw, kind: 'ordinal', n: Number.parseInt(raw, 10) }
  if (found.number) return { raw, kind: 'number', n: Number(raw) }
  if (found.word) return wordOf(tongue, raw)
  return '"!*\'?„“”«»'.includes(raw) ? null : { raw, kind: 'mark', mark: raw }
}

/** Day, month and year in this order, which nobody here writes otherwise: as sure as if the year came first. */
function dottedDate(raw: string): Token {
  const [day, month, year] = threeNumbers(raw, '.')
  return { raw, kind: 'numeric-date', parts: [year < 100 ? 2000 + year : year, month, day], iso: true }
}

function threeNumbers(raw: string, by: string): [number, number, number] {
  const [a = 0, b = 0, c = 0] = raw.split(by).map(Number)
  return [a, b, c]
}

/** The clock counts to twenty-four, so the hour is sure. */
function timeOf(raw: string, hour: number, minute: number): Token {
  const time = timeAt(hour, minute)
  return time ? { raw, kind: 'time', time: { ...time, sure: true } } : { raw, kind: 'word', word: raw }
}

function wordOf(tongue: Tongue, raw: string): Token {
  const day = dayOf(tongue, raw)
  if (day) return { raw, kind: 'day', ...day }
  const has = (known: object) => Object.hasOwn(known, raw)
  if (has(tongue.months)) return { raw, kind: 'month', month: tongue.months[raw]! }
  if (has(tongue.ordinals)) return { raw, kind: 'ordinal', n: tongue.ordinals[raw]! }
  if (has(tongue.numbers)) return { raw, kind: 'number', n: tongue.numbers[raw]! }
  return has(tongue.words) ? { raw, kind: 'word', word: tongue.words[raw]! } : { ...englishWord(raw), raw }
}

function dayOf(
  { days, shortDays, dayEnding }: Tongue,
  word: string,
): { day: Weekday; mended: boolean } | null {
  if (Object.hasOwn(shortDays, word)) return { day: shortDays[word]!, mended: false }
  for (const [name, day] of Object.entries(days))
    if (word.startsWith(name) && dayEnding.test(word.slice(name.length))) return { day, mended: false }
  for (const [name, day] of Object.entries(days))
    if (word.length > 5 && [word, word.replace(/(?:s|er)$/, '')].some(each => isOneSlip(each, name)))
      return { day, mended: true }
  return null
}

const JOINS = new Set(['-', 'until'])

/** "19–21 Uhr", "kl. 19–21", "um 18": a number beside a time, or where a time is due, is an hour. */
function hoursBeside(tokens: Token[]): Token[] {
  const said = (at: number) => {
    const token = tokens[at]
    return token?.kind === 'word' ? token.word : (token?.raw ?? '')
  }
  const isTime = (at: number) => tokens[at]?.kind === 'time'
  const joined = (at: number, to: -1 | 1) => {
    const between = said(at + to * 2 - (to > 0 ? to : -1))
    return isTime(at + to * 2) && (JOINS.has(between) || between === 'and')
  }
  tokens.forEach((token, at) => {
    if (token.kind !== 'number' || !Number.isInteger(token.n) || token.n > 24) return
    const due = said(at - 1) === 'at' && tokens[at + 1]?.kind !== 'month'
    if (due || joined(at, 1) || joined(at, -1)) tokens[at] = timeOf(token.raw, token.n, 0)
  })
  return tokens
}
