/** Weekdays and how they repeat: "first and third Thursday", "every second Wednesday", "Mon–Fri", "fortnightly". */
import { WEEKDAYS, type Weekday } from '../schedule.ts'
import { type Draft, fail, type Reader, skip, wordAt, wordsOf } from './draft.ts'
import { weekdaysAt } from './weekdays-at.ts'
import { MONTH, ofMonthAt, weeksAt } from './weeks-at.ts'

const WEEK = /^(weeks?|wks?)$/

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
  draft.weeksNamed ||= days !== null || month.next > weeks.next
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
  // "Every 1st Thursday" is the first of the month.
  if (every === 1 && token?.kind === 'ordinal') return 0
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
