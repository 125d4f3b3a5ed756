/** When a BMLT meeting is: weekly, on one day, with midnight written as 24:00:00 and lengths often left blank. */

import type { Schedule } from '#contexts/directory/index.ts'
import { asText } from '../incoming/clean-text.ts'
import type { ImportOptions } from '../incoming/import-options.ts'
import type { RowJournal } from '../incoming/row-journal.ts'
import { type Point, settleZone } from '../incoming/settle-place.ts'
import { byAppointment, dayAfter, readClocktime, weekly } from '../incoming/settle-schedule.ts'
import type { BmltMeeting } from './bmlt-meeting.ts'

function minutesOf(journal: RowJournal, value: unknown): number | null {
  const text = asText(journal, 'duration', value).trim()
  if (text === '') return null
  const match = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text)
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN
  if (minutes === 0) return null
  if (minutes < 1_440) return minutes
  journal.repaired('length-unreadable', 'duration', text, '')
  return null
}

/** Always a schedule; where day or time cannot be read, one by appointment that is held until a person has looked. */
export function bmltSchedule(
  journal: RowJournal,
  meeting: BmltMeeting,
  point: Point | null,
  region: string | null,
  options: ImportOptions,
): Schedule {
  const zone = settleZone(
    journal,
    asText(journal, 'zone', meeting.zone).trim() || null,
    point,
    region,
    options,
  )
  const minutes = minutesOf(journal, meeting.length)
  const given = asText(journal, 'start', meeting.start)
  const clock = readClocktime(given)
  if (meeting.day === null) journal.ask('no-day', 'day', meeting.dayGiven, 'held')
  if (clock === null) journal.ask('no-time', 'start', given, 'held')
  if (meeting.day === null || clock === null) return byAppointment(zone)
  const day = clock.endOfDay ? dayAfter(meeting.day) : meeting.day
  if (clock.endOfDay) journal.repaired('midnight-24', 'start', `${meeting.day} ${given}`, `${day} 00:00`)
  return weekly({ days: [day], start: clock.time, minutes, zone })
}
