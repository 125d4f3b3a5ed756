/** Times of day as people say them: "7 to 8.30 pm", "10.30 am to noon". */
import type { Translator } from '#ui/messages/translator.ts'
import { localTime, minuteOf } from '../dates/calendar-day.ts'
import type { LocalTime } from '../schedule.ts'

/** "7.30 pm", "noon". The catalogue of a language decides between twelve and twenty-four hours. */
export function sayTime(time: LocalTime, t: Translator): string {
  return clock(time, t, false)
}

/** From a start and a length in minutes (null: not known, only the start is said). */
export function sayTimes(start: LocalTime, minutes: number | null, t: Translator): string {
  if (minutes === null) return sayTime(start, t)
  const end = localTime(minuteOf(start) + minutes)
  const sameHalf = half(start) === half(end) && start < end && !isSpecial(end)
  return t('gatherings.times', { from: clock(start, t, sameHalf), to: clock(end, t, false) })
}

/** Minutes from one time of day to the next such time; the same time again is a day later. */
export function minutesBetween(start: LocalTime, end: LocalTime): number {
  return (minuteOf(end) - minuteOf(start) + 1440) % 1440 || 1440
}

function clock(time: LocalTime, t: Translator, bare: boolean): string {
  const hour = Number(time.slice(0, 2))
  return t('gatherings.clock', {
    special: time === '12:00' ? 'noon' : time === '00:00' ? 'midnight' : 'no',
    hour12: String(hour % 12 || 12),
    hour24: String(hour),
    minute: time.slice(3),
    half: half(time),
    bare: bare ? 'yes' : 'no',
  })
}

const half = (time: LocalTime) => (time < '12:00' ? 'am' : 'pm')
const isSpecial = (time: LocalTime) => time === '12:00' || time === '00:00'
