/** Times of day as people say them: "7 to 8.30 pm", "10.30 am to noon". */
import type { Translator } from '#ui/messages/translator.ts'
import { localTime, minuteOf } from '../dates/calendar-day.ts'
import type { LocalTime } from '../schedule.ts'

/** "7.30 pm", "noon". The catalogue of a language decides between twelve and twenty-four hours. */
export function sayTime(time: LocalTime, t: Translator): string {
  return clock(time, t, { place: 'alone', bare: false, whole: isWhole(time) })
}

/** The same where it stands by itself, as after a day: Norwegian puts "kl." before it. */
export function sayAt(time: LocalTime, t: Translator): string {
  return t('gatherings.at', { time: sayTime(time, t) })
}

/** From a start and a length in minutes (null: not known, only the start is said). */
export function sayTimes(start: LocalTime, minutes: number | null, t: Translator): string {
  if (minutes === null) return sayAt(start, t)
  const end = localTime(minuteOf(start) + minutes)
  const sameHalf = half(start) === half(end) && start < end && !isSpecial(end)
  const whole = isWhole(start) && isWhole(end)
  return t('gatherings.times', {
    from: clock(start, t, { place: 'from', bare: sameHalf, whole }),
    to: clock(end, t, { place: 'to', bare: false, whole }),
  })
}

/** Minutes from one time of day to the next such time; the same time again is a day later. */
export function minutesBetween(start: LocalTime, end: LocalTime): number {
  return (minuteOf(end) - minuteOf(start) + 1440) % 1440 || 1440
}

interface Beside {
  place: 'alone' | 'from' | 'to'
  /** The other end says what half of the day it is. */
  bare: boolean
  /** Nothing beside it has minutes, so the hour is enough: "kl. 19–21", but "kl. 19.00–20.30". */
  whole: boolean
}

function clock(time: LocalTime, t: Translator, { place, bare, whole }: Beside): string {
  const hour = Number(time.slice(0, 2))
  return t('gatherings.clock', {
    special: time === '12:00' ? 'noon' : time === '00:00' ? 'midnight' : 'no',
    hour12: String(hour % 12 || 12),
    hour24: String(hour),
    minute: time.slice(3),
    half: half(time),
    place,
    bare: bare ? 'yes' : 'no',
    whole: whole ? 'yes' : 'no',
  })
}

const half = (time: LocalTime) => (time < '12:00' ? 'am' : 'pm')
const isWhole = (time: LocalTime) => time.endsWith(':00') && time !== '00:00'
const isSpecial = (time: LocalTime) => time === '12:00' || time === '00:00'
