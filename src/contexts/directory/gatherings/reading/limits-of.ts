/** The seasons, breaks and cancelled dates a draft puts on a pattern. */
import type { DateException, Pattern, Schedule, Weekday, WeekOfMonth } from '../schedule.ts'
import type { Draft } from './draft.ts'

export type Limits = Pick<Schedule, 'pattern' | 'seasons' | 'seasonName' | 'pauses' | 'exceptions'>

const ALL_WEEKS: WeekOfMonth[] = [1, 2, 3, 4, 5]

/** Null when the limits cannot be kept by a schedule: "not on the last Friday" of a weekly one. */
export function limitsOf(draft: Draft, pattern: Pattern): Limits | null {
  const narrowed = withoutWeeks(pattern, draft.withoutWeeks, draft.withoutDays)
  if (!narrowed) return null
  const seasons = [...draft.ranges]
  const repeats = narrowed.kind === 'weekly' || narrowed.kind === 'monthly'
  if (draft.until) {
    if (seasons.length > 0 || !repeats) return null
    const from = narrowed.from ?? draft.today
    if (from > draft.until) return null
    seasons.push({ from, to: draft.until })
  }
  if (!repeats && seasons.length > 0) return null
  const exceptions: DateException[] = draft.cancelled.map(date => ({ date, change: 'cancelled' }))
  const limits: Limits = { pattern: narrowed, seasons, pauses: draft.pauses, exceptions }
  if (draft.terms) limits.seasonName = 'school-terms'
  return limits
}

function withoutWeeks(pattern: Pattern, weeks: WeekOfMonth[], days: Weekday[]): Pattern | null {
  if (weeks.length === 0) return pattern
  if ((pattern.kind !== 'weekly' && pattern.kind !== 'monthly') || weeks.includes(-1)) return null
  if (pattern.kind === 'weekly' && pattern.every > 1) return null
  if (days.length > 0 && !pattern.days.every(day => days.includes(day))) return null
  const kept = (pattern.kind === 'weekly' ? ALL_WEEKS : pattern.weeks).filter(week => !weeks.includes(week))
  if (kept.length === 0 || kept.includes(-1)) return null
  return { ...pattern, kind: 'monthly', weeks: kept }
}
