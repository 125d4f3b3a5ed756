/** Dates written out: "12 March 2027", "March 12th", "Fri 12 March", "2027-03-12", "12/3/27". */
import { dayNumber, dayOf, isLocalDate, localDate, weekdayOf } from '../dates/calendar-day.ts'
import { type LocalDate, WEEKDAYS } from '../schedule.ts'
import { type Draft, fail, skip, wordsOf } from './draft.ts'

/** A date as written; what is missing is taken from its neighbours. */
export interface WrittenDate {
  day: number
  month: number | null
  year: number | null
  weekday: string | null
  words: string
}

/** Countries that write the month first keep their clocks under this name. */
const MONTH_FIRST = /^(America|US)\//

/** A date, or only its number where `bare` is allowed because a neighbour may bring the month. */
export function dateAt(draft: Draft, at: number, bare = false): { value: WrittenDate; next: number } | null {
  const weekday = draft.tokens[at]?.kind === 'day' ? draft.tokens[at] : null
  const start = skip(draft, weekday ? at + 1 : at, ...(weekday ? [',', 'the', '('] : ['the']))
  const found = numericAt(draft, start) ?? dayFirstAt(draft, start) ?? monthFirstAt(draft, start)
  const alone = found ?? (bare ? numberAt(draft, start) : null)
  if (!alone) return null
  const words = wordsOf(draft, at, alone.next - at)
  return {
    value: { ...alone.value, weekday: weekday?.kind === 'day' ? weekday.day : null, words },
    next: alone.next,
  }
}

type Bare = { value: Omit<WrittenDate, 'weekday' | 'words'>; next: number } | null

function numericAt(draft: Draft, at: number): Bare {
  const token = draft.tokens[at]
  if (token?.kind !== 'numeric-date') return null
  const [a, b, c] = token.parts
  if (token.iso) return { value: { year: a, month: b, day: c }, next: at + 1 }
  const monthFirst = b > 12 || (a <= 12 && MONTH_FIRST.test(draft.zone))
  const value = { year: c < 100 ? 2000 + c : c, month: monthFirst ? a : b, day: monthFirst ? b : a }
  if (a <= 12 && b <= 12 && a !== b)
    draft.notes.push({
      code: 'date-read-as',
      words: token.raw,
      read: [value.year, two(value.month), two(value.day)].join('-'),
    })
  return { value, next: at + 1 }
}

function dayFirstAt(draft: Draft, at: number): Bare {
  const day = numberAt(draft, at)
  if (!day) return null
  const next = skip(draft, day.next, 'of')
  const month = draft.tokens[next]
  if (month?.kind !== 'month') return null
  return withYear(draft, { day: day.value.day, month: month.month, year: null }, next + 1)
}

function monthFirstAt(draft: Draft, at: number): Bare {
  const month = draft.tokens[at]
  if (month?.kind !== 'month') return null
  const day = numberAt(draft, skip(draft, at + 1, 'the'))
  return day && withYear(draft, { day: day.value.day, month: month.month, year: null }, day.next)
}

function numberAt(draft: Draft, at: number): Bare {
  const token = draft.tokens[at]
  if ((token?.kind !== 'number' && token?.kind !== 'ordinal') || token.n < 1 || token.n > 31) return null
  if (!Number.isInteger(token.n) || (token.kind === 'ordinal' && !/\d/.test(token.raw))) return null
  return { value: { day: token.n, month: null, year: null }, next: at + 1 }
}

function withYear(draft: Draft, value: { day: number; month: number; year: null }, at: number): Bare {
  const year = yearAt(draft, skip(draft, at, ','))
  return year ? { value: { ...value, year }, next: skip(draft, at, ',') + 1 } : { value, next: at }
}

export function yearAt(draft: Draft, at: number): number | null {
  const token = draft.tokens[at]
  return token?.kind === 'number' && token.n >= 1990 && token.n <= 2199 ? token.n : null
}

/**
 * Settles written dates from the last to the first: a missing month or year comes from the one after it, a year nobody
 * gave is the next that is not over. Faults: a day that does not exist, a weekday that does not fit.
 */
export function settleDates(
  draft: Draft,
  written: WrittenDate[],
  earliest: LocalDate = draft.today,
): LocalDate[] {
  let month: number | null = null
  let year: number | null = null
  const settled: LocalDate[] = []
  for (const date of [...written].reverse()) {
    if (year !== null && date.year === null && date.month !== null && month !== null && date.month > month)
      year--
    month = date.month ?? month
    year = date.year ?? year
    const guessed = year === null
    if (year === null && month !== null) year = nextYear(month, date.day, earliest)
    const text = `${year}-${two(month ?? 0)}-${two(date.day)}`
    if (!isLocalDate(text)) {
      fail(draft, 'not-a-date', date.words)
      continue
    }
    if (date.weekday && WEEKDAYS[weekdayOf(dayNumber(text))] !== date.weekday)
      fail(draft, 'day-and-date-differ', date.words)
    if (guessed) draft.notes.push({ code: 'year-read-as', words: date.words, read: text })
    settled.unshift(text)
  }
  return settled
}

export function nextYear(month: number, day: number, earliest: LocalDate): number {
  const year = Number(earliest.slice(0, 4))
  return localDate(dayOf(year, month, day)) < earliest ? year + 1 : year
}

const two = (n: number) => String(n).padStart(2, '0')
