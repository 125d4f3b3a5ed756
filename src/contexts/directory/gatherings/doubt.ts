/** What a schedule leaves open, so that nobody is sent to a locked door by a guess. */
import type { Schedule } from './schedule.ts'

/**
 * `which-week`: it repeats every few weeks or months, but nobody said from when, so no dates are given.
 * `which-terms`: it keeps to school terms whose dates nobody gave; dates are given, and some may fall in a holiday.
 * `terms-over`: every season given has ended.
 */
export type ScheduleDoubt = 'which-week' | 'which-terms' | 'terms-over'

/** The first thing to ask the group about its dates, or null. `today` is a local date. */
export function doubtAbout(schedule: Schedule, today: string): ScheduleDoubt | null {
  const { pattern, seasons } = schedule
  if ((pattern.kind === 'weekly' || pattern.kind === 'monthly') && pattern.every > 1 && !pattern.from)
    return 'which-week'
  if (schedule.seasonName && seasons.length === 0) return 'which-terms'
  if (seasons.length > 0 && seasons.every(season => season.to < today)) return 'terms-over'
  return null
}
