/** Lists and ranges of dates, and "from", "until", "next on". */
import { dayOf, localDate } from '../dates/calendar-day.ts'
import type { DateRange, LocalDate } from '../schedule.ts'
import { dateAt, nextYear, settleDates, type WrittenDate, yearAt } from './date-at.ts'
import { type Draft, type Reader, readList, skip, wordAt, wordsOf } from './draft.ts'

const TO = ['to', '-', 'until', 'till', 'til', 'through', 'thru']

/** "5 Jan to 27 Mar 2027", "15–19 February", "June to August". */
export function rangeAt(draft: Draft, at: number): { value: DateRange; next: number } | null {
  const lead = skip(draft, at, 'from', 'between', 'only', 'the')
  const joins = wordAt(draft, lead - 1) === 'between' ? ['and'] : TO
  return dateRangeAt(draft, lead, joins) ?? monthRangeAt(draft, lead, joins)
}

function dateRangeAt(draft: Draft, at: number, joins: string[]) {
  const first = dateAt(draft, at, true)
  const gap = first ? skip(draft, first.next, ...joins) : at
  const second = first && gap > first.next ? dateAt(draft, gap) : null
  if (!first || !second) return null
  const to = settleDates(draft, [second.value])[0]
  const from = to && settleDates(draft, [first.value, asWritten(to, second.value)])[0]
  return from && to && from <= to ? { value: { from, to }, next: second.next } : null
}

function asWritten(date: LocalDate, { words }: WrittenDate): WrittenDate {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8)),
    weekday: null,
    words,
  }
}

/** Months alone: this time round only, which is said. */
function monthRangeAt(draft: Draft, at: number, joins: string[]) {
  const first = draft.tokens[at]
  const gap = skip(draft, at + 1, ...joins)
  const second = gap > at + 1 ? draft.tokens[gap] : undefined
  if (first?.kind !== 'month' || second?.kind !== 'month') return null
  return wholeMonths(draft, at, first.month, second.month, gap + 1)
}

/** "in August", "in July and August" one by one. */
export function monthAt(draft: Draft, at: number): { value: DateRange; next: number } | null {
  const token = draft.tokens[skip(draft, at, 'all', 'of', 'the', 'month')]
  if (token?.kind !== 'month') return null
  return wholeMonths(draft, at, token.month, token.month, skip(draft, at, 'all', 'of', 'the', 'month') + 1)
}

function wholeMonths(draft: Draft, at: number, first: number, last: number, next: number) {
  const written = yearAt(draft, next)
  const endYear = written ?? nextYear(last, 28, draft.today)
  const year = first > last ? endYear - 1 : endYear
  const value = { from: localDate(dayOf(year, first, 1)), to: localDate(dayOf(endYear, last + 1, 1) - 1) }
  const words = wordsOf(draft, at, next - at)
  if (!written) draft.notes.push({ code: 'this-year-only', words, read: `${value.from} – ${value.to}` })
  return { value, next: written ? next + 1 : next }
}

/** Dates in a row, of which the last must have its month. */
export function datesAt(draft: Draft, at: number): { values: LocalDate[]; next: number } | null {
  const ends: number[] = []
  const list = readList(draft, at, from => {
    const found = dateAt(draft, from, true)
    if (found) ends.push(found.next)
    return found
  })
  if (!list) return null
  let count = list.values.length
  while (count > 0 && list.values[count - 1]?.month === null) count--
  if (count === 0) return null
  return { values: settleDates(draft, list.values.slice(0, count)), next: ends[count - 1]! }
}

/** "from 3 Feb 2026", "starting 3 February", "next on 17 November 2026", "until 27 March". */
export const readFromUntil: Reader = (draft, at) => {
  const word = wordAt(draft, at)
  const from = /^(from|starting|starts|beginning|begins|since|next|first)$/.test(word)
  if (!from && !/^(until|till|til|ending|ends)$/.test(word)) return 0
  const date = dateAt(draft, skip(draft, at + 1, 'on', 'from', 'meeting', 'date', ':'))
  if (!date) return 0
  const [settled] = settleDates(draft, [date.value])
  if (settled && from) draft.from = settled
  else if (settled) draft.until = settled
  return date.next - at
}

export const readRange: Reader = (draft, at) => {
  const ranges = readList(draft, at, next => rangeAt(draft, next))
  if (!ranges) return 0
  draft.ranges.push(...ranges.values)
  return ranges.next - at
}

export const readDates: Reader = (draft, at) => {
  const dates = datesAt(draft, at)
  if (!dates) return 0
  draft.dates.push(...dates.values)
  return dates.next - at
}
