/** What was typed of one date that is different. */
import { occurrenceOf } from '../../../gatherings/dates/occurrences.ts'
import type { DateException, LocalDate } from '../../../gatherings/schedule.ts'
import type { Typed, Wrong } from '../question.ts'
import { isAhead, readDay } from '../typed/day.ts'
import { readHours } from '../typed/hours.ts'
import { isTooLong, LONGEST_LINE, readLine } from '../typed/line.ts'
import { type MovedTo, movedTo, type OnceRead, type OneDate, withChange } from './one-date.ts'

/** A date moved further than this is another date. */
const MOST_DAYS = 366

export function readCancelled(typed: Typed, one: OneDate): OnceRead {
  const date = one.date.patternDate
  return withNote(typed, one, note => ({ change: { date, change: 'cancelled', ...note } }))
}

/** Another day, other hours, or both; where it is that evening stays as it was said. */
export function readOtherTime(typed: Typed, one: OneDate): OnceRead {
  const { asked, gathering, date } = one
  const { t, today, now } = asked
  const { schedule } = gathering
  const wrong: Record<string, string> = {}
  const day = readDay(typed.day ?? '', { zone: schedule.zone, today })
  const hours = readHours(typed.hours ?? '', t, today)
  if (day === null) wrong.day = t('mend.day-unread')
  else if (day !== today && !isAhead(day, today, MOST_DAYS)) wrong.day = t('mend.day-wrong')
  if (hours === null) wrong.hours = t('mend.once.hours-wrong')
  if (day === null || hours === null || Object.keys(wrong).length > 0) return { wrong }
  const { date: _day, start: _start, minutes: _minutes, ...place } = movedTo(schedule, date.patternDate)
  const to: MovedTo = {
    date: day,
    ...(hours.start !== schedule.start && { start: hours.start }),
    ...(hours.minutes !== null && hours.minutes !== schedule.minutes && { minutes: hours.minutes }),
    ...place,
  }
  if (startsAt(one, to) <= now) return { wrong: { hours: t('mend.day-wrong') } }
  return withNote(typed, one, note => ({ change: moved(date.patternDate, to, note) }))
}

/** Another room of the house, or another house; when it is that evening stays as it was said. */
export function readOtherPlace(typed: Typed, one: OneDate): OnceRead {
  const { asked, gathering, date } = one
  const { t } = asked
  const wrong: Record<string, string> = {}
  const where = readLine(typed.where ?? '')
  const street = readLine(typed.street ?? '')
  const away = typed.building === 'other'
  if (typed.building !== 'same' && !away) wrong.building = t('mend.once.building-choose')
  if (where === null) wrong.where = t('mend.once.where-missing')
  const said = [where, away ? street : null].filter(Boolean).join(', ')
  if (isTooLong(said)) wrong.where = t('mend.too-long', { most: LONGEST_LINE })
  if (Object.keys(wrong).length > 0) return { wrong }
  const { where: _where, away: _away, ...time } = movedTo(gathering.schedule, date.patternDate)
  const to: MovedTo = { ...time, where: said, ...(away && { away: true as const }) }
  return withNote(typed, one, note => ({ change: moved(date.patternDate, to, note) }))
}

function withNote(
  typed: Typed,
  { asked: { t } }: OneDate,
  read: (note: { note?: string }) => OnceRead,
): OnceRead {
  const note = readLine(typed.note ?? '')
  const wrong: Wrong = { note: t('mend.too-long', { most: LONGEST_LINE }) }
  return isTooLong(note) ? { wrong } : read(note === null ? {} : { note })
}

/** Moved to where and when it is anyway is as usual, but for a word about it. */
function moved(date: LocalDate, to: MovedTo, { note }: { note?: string }): DateException | null {
  const usual = to.date === date && Object.keys(to).length === 1
  if (!usual) return { date, change: 'moved', to, ...(note !== undefined && { note }) }
  return note === undefined ? null : { date, change: 'noted', note }
}

function startsAt({ gathering: { schedule }, date }: OneDate, to: MovedTo): number {
  const change: DateException = { date: date.patternDate, change: 'moved', to }
  return occurrenceOf(withChange(schedule, date.patternDate, change), date.patternDate)?.startsAt ?? 0
}
