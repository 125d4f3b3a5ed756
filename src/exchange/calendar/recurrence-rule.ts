/** A pattern as an RRULE (RFC 5545). */
import type { Pattern } from '#contexts/directory/index.ts'

/** Null where a rule cannot say it: single dates, or a pattern without dates. Weeks begin on Monday, as in schedules. */
export function ruleOf(pattern: Pattern): string | null {
  if (pattern.kind !== 'weekly' && pattern.kind !== 'monthly') return null
  const days = pattern.days.map(day => day.toUpperCase())
  const byDay =
    pattern.kind === 'weekly' ? days : pattern.weeks.flatMap(week => days.map(day => `${week}${day}`))
  const frequency = pattern.kind === 'weekly' ? 'WEEKLY' : 'MONTHLY'
  return `FREQ=${frequency};INTERVAL=${pattern.every};BYDAY=${byDay.join(',')};WKST=MO`
}
