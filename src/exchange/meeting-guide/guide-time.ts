/** When a Meeting Guide meeting is: weekly on one day or several, or by appointment where no day is given. */
import { type Schedule, WEEKDAYS, type Weekday } from '#contexts/directory/index.ts'
import { asText, textOf } from '../incoming/clean-text.ts'
import type { RowJournal } from '../incoming/row-journal.ts'
import {
  byAppointment,
  dayAfter,
  minutesBetween,
  readClocktime,
  weekly,
} from '../incoming/settle-schedule.ts'
import type { GuideRow } from './guide-fields.ts'

const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const SUNDAY_FIRST: readonly Weekday[] = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa']

function dayOf(value: unknown): Weekday | null {
  const text = textOf(value).trim().toLowerCase()
  if (/^[0-6]$/.test(text)) return SUNDAY_FIRST[Number(text)] ?? null
  const index = text.length < 2 ? -1 : NAMES.findIndex(name => name.startsWith(text))
  return SUNDAY_FIRST[index] ?? null
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const saysAppointment = (value: unknown): boolean => typeof value === 'string' && /appointment/i.test(value)

/** `day` is 0 (Sunday) to 6, a list of these, or an English name; `time` and `end_time` are local. */
export function guideSchedule(journal: RowJournal, row: GuideRow, zone: string): Schedule {
  const [day, time] = [row('day'), row('time')]
  if (saysAppointment(day) || saysAppointment(time) || (isBlank(day) && isBlank(time)))
    return byAppointment(zone)
  const given = Array.isArray(day) ? day.slice(0, 14) : isBlank(day) ? [] : [day]
  const days = given.map(dayOf)
  const clock = readClocktime(asText(journal, 'time', time))
  if (days.length === 0 || days.includes(null))
    journal.ask('no-day', 'day', given.map(textOf).join(', '), 'held')
  if (clock === null) journal.ask('no-time', 'time', asText(journal, 'time', time), 'held')
  if (clock === null || days.length === 0 || days.includes(null)) return byAppointment(zone)
  const end = readClocktime(asText(journal, 'end_time', row('end_time')))
  if (!end && !isBlank(row('end_time')))
    journal.repaired('length-unreadable', 'end_time', asText(journal, 'end_time', row('end_time')), '')
  const known = days.filter(each => each !== null)
  if (clock.endOfDay) journal.repaired('midnight-24', 'time', '24:00', '00:00')
  return weekly({
    days: WEEKDAYS.filter(each => (clock.endOfDay ? known.map(dayAfter) : known).includes(each)),
    start: clock.time,
    minutes: end ? minutesBetween(clock.time, end.time) : null,
    zone,
  })
}
