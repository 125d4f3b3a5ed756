/** The dates on which people meet, worked out from a schedule with its changes (M67). */
import type { DateException, Occurrence, Schedule } from '../schedule.ts'
import { type DayNumber, dayNumber, localDate, localTime, minuteOf } from './calendar-day.ts'
import { isPatternDay, patternDays } from './pattern-days.ts'
import { instantOf, wallClock } from './zone-offset.ts'

/** A gathering that began this long ago can still be joined: ten minutes, in milliseconds. */
export const GRACE = 600_000

/** An unknown length counts as an hour. */
const USUAL_MINUTES = 60

export interface DatesAsked {
  /** Epoch milliseconds: dates that begin at this instant or later. */
  from: number
  /** At most this many; 12 when neither this nor `until` is given. Cancelled dates count. */
  count?: number
  /** Epoch milliseconds: dates that begin before this instant. */
  until?: number
}

/**
 * The next dates in order of beginning, cancelled ones among them with their state, so that a reader is told. A moved
 * date stands where it moved to. A change to a day the rule does not give has no effect. Empty where the schedule has
 * no dates of its own, or where `doubtAbout` it leaves them open.
 */
export function occurrences(schedule: Schedule, asked: DatesAsked): Occurrence[] {
  if (schedule.start === null) return []
  const count = asked.count ?? (asked.until === undefined ? 12 : Number.POSITIVE_INFINITY)
  const until = asked.until ?? Number.POSITIVE_INFINITY
  const moved = movedHere(schedule, asked.from, until)
  const kept: Occurrence[] = []
  for (const day of patternDays(schedule, wallClock(schedule.zone, asked.from).day - 1)) {
    if (kept.length >= count) break
    const exception = exceptionOn(schedule, day)
    if (exception?.change === 'moved') continue
    const occurrence = onDay(schedule, day, day, exception)
    if (occurrence.startsAt >= until) break
    if (occurrence.startsAt >= asked.from) kept.push(occurrence)
  }
  return moved.length === 0
    ? kept
    : [...kept, ...moved]
        .sort((a, b) => a.startsAt - b.startsAt || (a.patternDate < b.patternDate ? -1 : 1))
        .slice(0, count)
}

/**
 * The next date that goes ahead. One that began up to ten minutes ago still counts as next. Null when there is none
 * among the next 256.
 * @param now epoch milliseconds
 * @param fits further, which dates count
 */
export function nextOccurrence(
  schedule: Schedule,
  now: number,
  fits: (date: Occurrence) => boolean = () => true,
): Occurrence | null {
  for (let count = 1; count <= 256; count *= 4) {
    const dates = occurrences(schedule, { from: now - GRACE, count })
    const next = dates.find(date => date.state !== 'cancelled' && fits(date))
    if (next || dates.length < count) return next ?? null
  }
  return null
}

/** Whether people are together at this instant (epoch milliseconds). */
export function isOnNow(occurrence: Occurrence, now: number): boolean {
  return occurrence.state !== 'cancelled' && occurrence.startsAt <= now && now < occurrence.endsAt
}

/** The one date a rule's day stands for, with its change; null when the rule does not give that day. */
export function occurrenceOf(schedule: Schedule, patternDate: string): Occurrence | null {
  const day = dayNumber(patternDate)
  if (schedule.start === null || !isPatternDay(schedule, day)) return null
  const exception = exceptionOn(schedule, day)
  return onDay(schedule, day, exception?.change === 'moved' ? dayNumber(exception.to.date) : day, exception)
}

function movedHere(schedule: Schedule, from: number, until: number): Occurrence[] {
  const found = new Map<string, Occurrence>()
  for (const { date, change } of schedule.exceptions) {
    if (change !== 'moved' || found.has(date)) continue
    const occurrence = occurrenceOf(schedule, date)
    if (occurrence?.state === 'moved' && occurrence.startsAt >= from && occurrence.startsAt < until)
      found.set(date, occurrence)
  }
  return [...found.values()]
}

/** When one day is named twice the first change counts. */
function exceptionOn(schedule: Schedule, day: DayNumber): DateException | undefined {
  if (schedule.exceptions.length === 0) return undefined
  const date = localDate(day)
  return schedule.exceptions.find(exception => exception.date === date)
}

function onDay(
  schedule: Schedule,
  patternDay: DayNumber,
  day: DayNumber,
  change?: DateException,
): Occurrence {
  const { zone } = schedule
  const to = change?.change === 'moved' ? change.to : undefined
  const minutes = to?.minutes ?? schedule.minutes
  const startsAt = instantOf(zone, day, minuteOf(to?.start ?? schedule.start ?? '00:00'))
  const endsAt = startsAt + (minutes ?? USUAL_MINUTES) * 60_000
  const begin = wallClock(zone, startsAt)
  const occurrence: Occurrence = {
    date: localDate(begin.day),
    patternDate: localDate(patternDay),
    start: localTime(begin.minute),
    end: minutes === null ? null : localTime(wallClock(zone, endsAt).minute),
    startsAt,
    endsAt,
    zone,
    state: change?.change === 'cancelled' ? 'cancelled' : to ? 'moved' : 'on',
  }
  if (change?.note) occurrence.note = change.note
  if (to?.where) occurrence.where = to.where
  if (to?.away) occurrence.away = true
  return occurrence
}
