/** What has been understood so far while reading plain language, and where in the text the reader stands. */
import type { DateRange, LocalDate, Pattern, Weekday, WeekOfMonth } from '../schedule.ts'
import type { Token } from './tokens.ts'

/** Something a person should see about how their words were read. `words` are theirs; `read` is what we took. */
export interface ReadingNote {
  code:
    | 'not-understood'
    | 'time-read-as'
    | 'year-read-as'
    | 'date-read-as'
    | 'spelling-mended'
    | 'midnight'
    | 'which-week'
    | 'which-terms'
    | 'weeks-or-month'
    | 'twice-or-second'
    | 'holidays-unknown'
    | 'this-year-only'
  words: string
  read?: string
}

export type Unread =
  | 'empty'
  | 'too-long'
  | 'no-day'
  | 'no-time'
  | 'more-than-one'
  | 'day-and-date-differ'
  | 'not-a-date'
  | 'unclear'

export interface Draft {
  readonly tokens: Token[]
  readonly zone: string
  readonly today: LocalDate
  days: Weekday[]
  weeks: WeekOfMonth[]
  /** A day, a week or a month was named beside an ordinal: "1st & 3rd" alone may be streets. */
  weeksNamed: boolean
  every: number | null
  unit: 'week' | 'month' | null
  time: { start: string; minutes: number | null } | null
  /** A length said apart from the times, in minutes. */
  length: number | null
  dates: LocalDate[]
  from: LocalDate | null
  until: LocalDate | null
  ranges: DateRange[]
  terms: boolean
  pauses: DateRange[]
  cancelled: LocalDate[]
  /** "Not on the first Wednesday". */
  withoutWeeks: WeekOfMonth[]
  withoutDays: Weekday[]
  timeless: (Pattern['kind'] & ('by-appointment' | 'always-open')) | null
  notes: ReadingNote[]
  left: Token[]
  fault: { why: Unread; words: string } | null
}

/** Looks at the tokens from `at` on; answers how many it understood, none being 0. */
export type Reader = (draft: Draft, at: number) => number

export function newDraft(tokens: Token[], zone: string, today: LocalDate): Draft {
  return {
    tokens,
    zone,
    today,
    days: [],
    weeks: [],
    weeksNamed: false,
    every: null,
    unit: null,
    time: null,
    length: null,
    dates: [],
    from: null,
    until: null,
    ranges: [],
    terms: false,
    pauses: [],
    cancelled: [],
    withoutWeeks: [],
    withoutDays: [],
    timeless: null,
    notes: [],
    left: [],
    fault: null,
  }
}

/** The word at a place, also of ordinals and months; empty past the end. */
export function wordAt({ tokens }: Draft, at: number): string {
  const token = tokens[at]
  return token === undefined ? '' : token.kind === 'word' ? token.word : token.raw
}

export function wordsOf({ tokens }: Draft, from: number, count: number): string {
  return tokens
    .slice(from, from + count)
    .map(token => token.raw)
    .join(' ')
    .replace(/ ([,;:.)])/g, '$1')
}

/** Steps over any of these words and marks. */
export function skip(draft: Draft, at: number, ...words: string[]): number {
  let next = at
  while (words.includes(wordAt(draft, next))) next++
  return next
}

/** The first fault is the one told. */
export function fail(draft: Draft, why: Unread, words: string): void {
  draft.fault ??= { why, words }
}

/** Things parted by commas, "and", "or", "&", "/" or "+". Answers the place after the last. */
export function readList<T>(
  draft: Draft,
  at: number,
  one: (at: number) => { value: T; next: number } | null,
): { values: T[]; next: number } | null {
  let found = one(at)
  if (!found) return null
  const values = [found.value]
  let next = found.next
  for (;;) {
    const after = skip(draft, next, ',', 'and', 'or', '&', '/', '+', 'the')
    if (after === next) break
    found = one(after)
    if (!found) break
    values.push(found.value)
    next = found.next
  }
  return { values, next }
}
