/** What differs in the coming weeks: dates called off, moved, or with a word about them. */
import { dayNumber, localDate } from '../../gatherings/dates/calendar-day.ts'
import { occurrences } from '../../gatherings/dates/occurrences.ts'
import type { DateException, Schedule } from '../../gatherings/schedule.ts'
import type { Lots } from '../lots.ts'
import { cancelledNotes, december, movedTo, notedNotes } from '../said/changes.ts'

export type Change = 'none' | 'cancelled' | 'moved' | 'moved-room' | 'noted'

/** One of the next four dates, changed as asked; a schedule without dates stays as it is. */
export function withComingChange(schedule: Schedule, change: Change, lots: Lots, now: number): Schedule {
  if (change === 'none') return schedule
  const dates = occurrences(schedule, { from: now, count: 4 })
  if (dates.length === 0) return schedule
  const { date } =
    change === 'noted'
      ? (dates.find(each => each.date.slice(5, 7) === '12') ?? lots.pick(dates))
      : lots.pick(dates)
  return { ...schedule, exceptions: [...schedule.exceptions, changed(date, change, lots)] }
}

function changed(date: string, change: Exclude<Change, 'none'>, lots: Lots): DateException {
  switch (change) {
    case 'cancelled':
      return { date, change, note: lots.pick(cancelledNotes) }
    case 'moved':
      return { date, change: 'moved', to: { date: localDate(dayNumber(date) + lots.pick([-1, 1, 2])) } }
    case 'moved-room':
      return { date, change: 'moved', to: { date, where: lots.pick(movedTo) } }
    case 'noted':
      return { date, change, note: lots.pick(date.slice(5, 7) === '12' ? december : notedNotes) }
  }
}
