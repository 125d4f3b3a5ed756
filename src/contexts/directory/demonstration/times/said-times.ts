/** Times that a voice gives in plain words, read by the same reader that reads everybody's. */
import { dayNumber, localDate } from '../../gatherings/dates/calendar-day.ts'
import { readSchedule } from '../../gatherings/reading/read-schedule.ts'
import type { LocalDate, Schedule } from '../../gatherings/schedule.ts'
import { schoolTerms } from './school-terms.ts'
import { ZONE } from './usual-times.ts'

/**
 * Every second week or month counts from a month ago where the voice does not say from when; school terms get their dates.
 * @throws where the words cannot be read in full: a voice is to be mended, not guessed at.
 */
export function saidTimes(words: string, today: LocalDate): Schedule {
  const reading = readSchedule(words, { zone: ZONE, today })
  if (!reading.ok) throw new Error(`Cannot read “${words}”: ${reading.why}`)
  if (reading.confidence === 'unsure') throw new Error(`Cannot read all of “${words}”`)
  const { schedule } = reading
  const { pattern } = schedule
  const settled: Schedule =
    (pattern.kind === 'weekly' || pattern.kind === 'monthly') && pattern.every > 1 && !pattern.from
      ? { ...schedule, pattern: { ...pattern, from: localDate(dayNumber(today) - 28) } }
      : schedule
  return settled.seasonName ? { ...settled, seasons: schoolTerms(today) } : settled
}
