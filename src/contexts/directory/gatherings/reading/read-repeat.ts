/** Weekdays and how they repeat: "first and third Thursday", "every second Wednesday", "Mon–Fri", "fortnightly". */
import { WEEKDAYS, type Weekday, type WeekOfMonth } from '../schedule.ts'
import { type Draft, fail, type Reader, readList, skip, wordAt, wordsOf } from './draft.ts'

const WEEK = /^(weeks?|wks?)$/
const MONTH = /^months?$/

/** "Tuesdays", "Mon, Wed & Fri", "Monday to Friday", "weekdays". */
export function weekdaysAt(draft: Draft, at: number): { values: Weekday[]; next: number } | null {
  const word = wordAt(draft, at)
  if (/^week-?days?$/.test(word)) return { values: WEEKDAYS.slice(0, 5), next: at + 1 }
  if (/^week-?ends?$/.test(word)) return { values: WEEKDAYS.slice(5), next: at + 1 }
  const list = readList(draft, at, next => dayOrRunAt(draft, next))
  return list && { values: list.values.flat(), next: list.next }
}

function dayOrRunAt(draft: Draft, at: number): { value: Weekday[]; next: number } | null {
  const first = draft.tokens[at]
  if (first?.kind !== 'day') return null
  mention(draft, at)
  const gap = skip(draft, at + 1, '.', '-', 'to', 'through', 'thru')
  const last = /^(-|to|through|thru)$/.test(wordAt(draft, gap - 1)) ? draft.tokens[gap] : undefined
  if (last?.kind !== 'day') return { value: [first.day], next: skip(draft, at + 1, '.') }
  mention(draft, gap)
  const [from, to] = [WEEKDAYS.indexOf(first.day), WEEKDAYS.indexOf(last.day)]
  const run = (to - from + 7) % 7
  return { value: Array.from({ length: run + 1 }, (_, i) => WEEKDAYS[(from + i) % 7]!), next: gap + 1 }
}

function mention(draft: Draft, at: number): void {
  const token = draft.tokens[at]
  if (token?.kind === 'day' && token.mended)
    draft.notes.push({ code: 'spelling-mended', words: token.raw, read: token.day })
}

/** "first and third", "1st, 3rd & 5th", "first three": weeks of the month. */
export function weeksAt(draft: Draft, at: number): { values: WeekOfMonth[]; next: number } | null {
  const count = draft.tokens[at + 1]
  if (
    draft.tokens[at]?.kind === 'ordinal' &&
    count?.kind === 'number' &&
    count.n <= 4 &&
    draft.tokens[at]?.raw !== 'last'
  )
    if (wordAt(draft, at) === 'first' || wordAt(draft, at) === '1st')
      return { values: ([1, 2, 3, 4] as WeekOfMonth[]).slice(0, count.n), next: at + 2 }
  return readList(draft, at, next => {
    const token = draft.tokens[next]
    if (token?.kind !== 'ordinal' || token.n > 5) return null
    return { value: token.n as WeekOfMonth, next: next + 1 }
  })
}

/** "of the month", "in each month", "of every second month": answers the place after it. */
export function ofMonthAt(draft: Draft, at: number): { next: number; every: number } {
  const start = skip(draft, at, 'of', 'in', 'the', 'each', 'every', 'a', 'per')
  if (MONTH.test(wordAt(draft, start)) || wordAt(draft, start) === 'monthly')
    return { next: start + 1, every: 1 }
  const token = draft.tokens[start]
  const every =
    wordAt(draft, start) === 'other' ? 2 : token?.kind === 'ordinal' || token?.kind === 'number' ? token.n : 0
  if (start > at && every > 1 && MONTH.test(wordAt(draft, start + 1))) return { next: start + 2, every }
  return { next: at, every: 0 }
}

/** "first and third Thursday of the month", "2nd week". */
export const readWeeks: Reader = (draft, at) => {
  const weeks = weeksAt(draft, skip(draft, at, 'the', 'every', 'each', '('))
  if (!weeks) return 0
  const before = skip(draft, weeks.next, '.')
  const days = weekdaysAt(draft, before)
  const week = !days && WEEK.test(wordAt(draft, weeks.next)) ? 1 : 0
  const month = ofMonthAt(draft, days?.next ?? weeks.next + week)
  const apart = days && draft.weeks.length > 0 && !sameDays(draft.days, days.values)
  if (apart) fail(draft, 'more-than-one', wordsOf(draft, at, days.next - at))
  draft.weeks.push(...weeks.values)
  draft.unit = 'month'
  if (days) addDays(draft, days.values)
  if (month.every > 1) draft.every = month.every
  return month.next - at
}

/** "every second Wednesday", "every 2 weeks", "every other month", "every day", "each Monday". */
export const readEvery: Reader = (draft, at) => {
  if (!/^(every|each|alternate|alternating)$/.test(wordAt(draft, at))) return 0
  const alternate = wordAt(draft, at).startsWith('alter')
  const token = draft.tokens[at + 1]
  const other = wordAt(draft, at + 1) === 'other'
  const every = alternate || other ? 2 : token?.kind === 'ordinal' || token?.kind === 'number' ? token.n : 1
  const after = at + 1 + (alternate || (every === 1 && !token?.raw.startsWith('1')) ? 0 : 1)
  if (every < 1 || every > 52 || !Number.isInteger(every)) return 0
  const unit = wordAt(draft, after)
  if (MONTH.test(unit)) return settle(draft, 'month', every, after + 1 - at)
  if (WEEK.test(unit)) return settle(draft, 'week', every, skip(draft, after + 1, 'on') - at)
  if (unit === 'day' && every === 1) {
    addDays(draft, [...WEEKDAYS])
    return after + 1 - at
  }
  const days = weekdaysAt(draft, after)
  if (!days || draft.tokens[at + 1]?.kind === 'number') return 0
  const month = ofMonthAt(draft, days.next)
  if (every > 1 && (month.every > 0 || every > 5)) return 0
  const words = wordsOf(draft, at, days.next - at)
  const unsure = token?.kind === 'ordinal' && (every > 2 || /\d/.test(token.raw))
  if (unsure) draft.notes.push({ code: 'weeks-or-month', words })
  if (draft.weeks.length > 0) fail(draft, 'more-than-one', words)
  addDays(draft, days.values)
  return every > 1 || draft.unit === null ? settle(draft, 'week', every, days.next - at) : days.next - at
}

/** "weekly", "fortnightly", "daily", "monthly". */
export const readRhythm: Reader = (draft, at) => {
  const word = wordAt(draft, at)
  if (/^fortnight(s|ly)?$/.test(word)) return settle(draft, 'week', 2, 1)
  if (word === 'biweekly') {
    draft.notes.push({ code: 'twice-or-second', words: word })
    return settle(draft, 'week', 2, 1)
  }
  if (word === 'daily') addDays(draft, [...WEEKDAYS])
  return word === 'daily' ? 1 : word === 'weekly' ? settle(draft, 'week', 1, 1) : 0
}

export const readWeekdays: Reader = (draft, at) => {
  const days = weekdaysAt(draft, at)
  if (!days) return 0
  if (draft.days.length > 0 && draft.time && !sameDays(draft.days, days.values))
    fail(draft, 'more-than-one', wordsOf(draft, at, days.next - at))
  if (draft.weeks.length > 0 && draft.days.length > 0 && !sameDays(draft.days, days.values))
    fail(draft, 'more-than-one', wordsOf(draft, at, days.next - at))
  addDays(draft, days.values)
  return days.next - at
}

function settle(draft: Draft, unit: 'week' | 'month', every: number, taken: number): number {
  if (draft.every !== null && draft.every > 1 && every > 1 && draft.every !== every)
    fail(draft, 'unclear', draft.tokens.map(t => t.raw).join(' '))
  draft.every = Math.max(every, draft.every ?? 1)
  draft.unit ??= unit
  return taken
}

function addDays(draft: Draft, days: Weekday[]): void {
  draft.days = WEEKDAYS.filter(day => draft.days.includes(day) || days.includes(day))
}

function sameDays(a: Weekday[], b: Weekday[]): boolean {
  return WEEKDAYS.every(day => a.includes(day) === b.includes(day))
}
