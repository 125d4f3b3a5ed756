/** One date as people say it: "Tonight, 7.30 pm", "Tue 17 Nov", "Tuesday 17 November 2026, 7 to 8.30 pm". */
import type { Translator } from '#ui/messages/translator.ts'
import { sentences } from '#ui/sentences.ts'
import { dayNumber, localDate } from '../dates/calendar-day.ts'
import { isOnNow } from '../dates/occurrences.ts'
import { wallClock } from '../dates/zone-offset.ts'
import type { Occurrence } from '../schedule.ts'
import { capital, dayParts } from './day-names.ts'
import { sayHours, sayShortDay } from './say-hours.ts'
import { sayAt, sayTime } from './say-times.ts'

/** From this hour on a gathering is "tonight". */
const EVENING = '17:00'

export interface OccurrenceAsked {
  /** Epoch milliseconds. */
  now: number
  /**
   * `day`: only the day ("Tonight", "Tomorrow", "Tue 17 Nov"). `short`: the same, with the time when it is today, and
   * "On now, until 8.30 pm". `full`: the date written out with its times.
   */
  form?: 'day' | 'short' | 'full'
  /** After another word, as in "Perhaps tomorrow": no capital letter where the day has none of its own. */
  within?: boolean
}

/** Says when. Whether it is cancelled or moved is said by `sayChange`. */
export function sayOccurrence(
  date: Occurrence,
  t: Translator,
  { now, form = 'short', within = false }: OccurrenceAsked,
): string {
  if (form === 'full') {
    const day = t('gatherings.day-full', dayParts(t.locale, dayNumber(date.date), 'long'))
    return t('gatherings.day-and-time', {
      day: within ? day : capital(day, t.locale),
      time: sayOccurrenceTimes(date, t),
    })
  }
  if (form === 'short' && isOnNow(date, now)) return sayOnNow(date, t, within)
  const day = sayDay(date, t, now, within)
  const today = wallClock(date.zone, now).day === dayNumber(date.date)
  return form === 'short' && today ? t('gatherings.day-and-time', { day, time: sayAt(date.start, t) }) : day
}

/** "7 to 8.30 pm", or only the start when the length is not known. */
export function sayOccurrenceTimes(date: Occurrence, t: Translator): string {
  return sayHours(date.start, date.end, t)
}

/** What is other than usual: "Cancelled", "Moved from Tue 17 Nov", "Meets elsewhere this time: Room 2". Null: nothing. */
export function sayChange(date: Occurrence, t: Translator): string | null {
  if (date.state === 'cancelled') return t('gatherings.cancelled')
  if (date.state !== 'moved') return null
  const said: string[] = []
  if (date.date !== date.patternDate) {
    const day = t('gatherings.day-short', dayParts(t.locale, dayNumber(date.patternDate), 'short'))
    said.push(t('gatherings.moved-from', { day }))
  }
  if (date.where) said.push(t('gatherings.moved-to-room', { where: date.where }))
  else if (date.away) said.push(t('gatherings.moved-away'))
  return said.length > 0 ? sentences(said) : t('gatherings.moved-time')
}

function sayOnNow(date: Occurrence, t: Translator, inside: boolean): string {
  const within = inside ? 'yes' : 'no'
  return date.end === null
    ? t('gatherings.on-now-since', { within, time: sayTime(date.start, t) })
    : t('gatherings.on-now-until', { within, time: sayTime(date.end, t) })
}

function sayDay(date: Occurrence, t: Translator, now: number, inside: boolean): string {
  const within = inside ? 'yes' : 'no'
  const today = wallClock(date.zone, now).day
  const away = dayNumber(date.date) - today
  if (away === 0) return t(date.start >= EVENING ? 'gatherings.tonight' : 'gatherings.today', { within })
  if (away === 1) return t('gatherings.tomorrow', { within })
  const said = sayShortDay(date.date, localDate(today), t)
  return inside ? said : capital(said, t.locale)
}
