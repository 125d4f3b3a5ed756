/** Weekly schedules from the day, time and length of feeds that know nothing but weeks. */
import { type LocalTime, type Schedule, WEEKDAYS, type Weekday } from '#contexts/directory/index.ts'

export interface WeeklyParts {
  days: Weekday[]
  /** Already local `HH:MM`; null when blank or unreadable. */
  start: LocalTime | null
  minutes: number | null
  zone: string
}

export function weekly({ days, start, minutes, zone }: WeeklyParts): Schedule {
  const inOrder = WEEKDAYS.filter(day => days.includes(day))
  return {
    pattern: { kind: 'weekly', every: 1, days: inOrder },
    start,
    minutes,
    zone,
    seasons: [],
    pauses: [],
    exceptions: [],
  }
}

/** Two people settle a time; the same value that a group by appointment has everywhere. */
export function byAppointment(zone: string): Schedule {
  return {
    pattern: { kind: 'by-appointment' },
    start: null,
    minutes: null,
    zone,
    seasons: [],
    pauses: [],
    exceptions: [],
  }
}

export const dayAfter = (day: Weekday): Weekday => WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7] ?? 'mo'

export interface Clocktime {
  time: LocalTime
  /** `24:00`: midnight at the end of the day. */
  endOfDay: boolean
}

/** Reads `19:30`, `19:30:00`, `7:30 PM`, `7pm`, `24:00:00`. Null when it is no time of day. */
export function readClocktime(text: string): Clocktime | null {
  const match = /^(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?\s*([ap])?\.?m?\.?$/i.exec(text.trim())
  if (!match) return null
  let hour = Number(match[1])
  const minute = Number(match[2] ?? '0')
  const half = match[3]?.toLowerCase()
  if (half === undefined && match[2] === undefined) return null
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  const endOfDay = hour === 24
  return {
    time: `${String(endOfDay ? 0 : hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    endOfDay,
  }
}

/** Minutes from one time of day to the next such time, past midnight if need be. Equal times: not known. */
export function minutesBetween(start: LocalTime, end: LocalTime): number | null {
  const minute = (time: LocalTime) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return (minute(end) - minute(start) + 1_440) % 1_440 || null
}
