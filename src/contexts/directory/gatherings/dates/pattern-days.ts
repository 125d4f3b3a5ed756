/** The days a schedule gives by its rule, its seasons and its pauses, before single dates are changed. */
import {
  type DateRange,
  type Pattern,
  type Schedule,
  WEEKDAYS,
  type Weekday,
  type WeekOfMonth,
} from '../schedule.ts'
import { type DayNumber, dayNumber, firstOfMonth, mondayOf, monthOf, weekdayOf } from './calendar-day.ts'

/** Rules that give nothing for this long are taken to give nothing more. 28 years see every shape of a month. */
const YEARS_AHEAD = 30

/** Days from `start` on, in order and each once, for as long as anyone asks. Empty when the rule gives no dates. */
export function* patternDays(schedule: Schedule, start: DayNumber): Generator<DayNumber> {
  const { pattern } = schedule
  const seasons = schedule.seasons.map(toDays)
  const pauses = schedule.pauses.map(toDays)
  const last = seasons.length > 0 ? Math.max(...seasons.map(s => s.to)) : Number.POSITIVE_INFINITY
  for (const day of ruleDays(pattern, start)) {
    if (day > last) return
    if (seasons.length > 0 && !seasons.some(s => holds(s, day))) continue
    if (!pauses.some(p => holds(p, day))) yield day
  }
}

/** Whether the rule gives this very day. */
export function isPatternDay(schedule: Schedule, day: DayNumber): boolean {
  for (const first of patternDays(schedule, day)) return first === day
  return false
}

function ruleDays(pattern: Pattern, start: DayNumber): Iterable<DayNumber> {
  switch (pattern.kind) {
    case 'weekly':
      return weeklyDays(pattern, start)
    case 'monthly':
      return monthlyDays(pattern, start)
    case 'dates':
      return [...new Set(pattern.dates.map(dayNumber))].filter(day => day >= start).sort((a, b) => a - b)
    default:
      return []
  }
}

function* weeklyDays(pattern: Pattern & { kind: 'weekly' }, start: DayNumber): Generator<DayNumber> {
  const { every } = pattern
  if (every > 1 && !pattern.from) return
  const from = pattern.from ? dayNumber(pattern.from) : Number.NEGATIVE_INFINITY
  const begin = Math.max(start, from)
  const days = numbersOf(pattern.days)
  const anchor = pattern.from ? mondayOf(from) : 0
  let monday = mondayOf(begin)
  if (every > 1) monday = anchor + Math.floor((monday - anchor) / (7 * every)) * 7 * every
  for (const end = begin + YEARS_AHEAD * 366; monday <= end; monday += 7 * every) {
    for (const day of days) if (monday + day >= begin) yield monday + day
  }
}

function* monthlyDays(pattern: Pattern & { kind: 'monthly' }, start: DayNumber): Generator<DayNumber> {
  const { every } = pattern
  if (every > 1 && !pattern.from) return
  const from = pattern.from ? dayNumber(pattern.from) : Number.NEGATIVE_INFINITY
  const begin = Math.max(start, from)
  const days = numbersOf(pattern.days)
  let month = monthOf(begin)
  if (every > 1) {
    const anchor = monthOf(from)
    month = anchor + Math.floor((month - anchor) / every) * every
  }
  for (const end = month + YEARS_AHEAD * 12; month <= end; month += every) {
    for (const day of daysInMonth(month, pattern.weeks, days)) if (day >= begin) yield day
  }
}

function daysInMonth(month: number, weeks: WeekOfMonth[], weekdays: number[]): DayNumber[] {
  const first = firstOfMonth(month)
  const next = firstOfMonth(month + 1)
  const found = new Set<DayNumber>()
  for (const weekday of weekdays) {
    const earliest = first + ((weekday - weekdayOf(first) + 7) % 7)
    for (const week of weeks) {
      const day =
        week === -1 ? earliest + 7 * Math.floor((next - 1 - earliest) / 7) : earliest + 7 * (week - 1)
      if (day < next) found.add(day)
    }
  }
  return [...found].sort((a, b) => a - b)
}

function numbersOf(days: readonly Weekday[]): number[] {
  return [...new Set(days.map(day => WEEKDAYS.indexOf(day)))].sort((a, b) => a - b)
}

const toDays = (range: DateRange) => ({ from: dayNumber(range.from), to: dayNumber(range.to) })
const holds = (range: { from: DayNumber; to: DayNumber }, day: DayNumber) =>
  range.from <= day && day <= range.to
