/** Names of days and months and lists of things, in the reader's language. */
import type { Translator } from '#ui/messages/translator.ts'
import { type DayNumber, dayNumber } from '../dates/calendar-day.ts'
import { type DateRange, type LocalDate, WEEKDAYS, type Weekday } from '../schedule.ts'

const formats = new Map<string, Intl.DateTimeFormat>()
const lists = new Map<string, Intl.ListFormat>()

type Width = 'long' | 'short'

/** The parts of a day as this language writes them beside each other; a month may change its form next to a number. */
export function dayParts(locale: string, day: DayNumber, width: Width) {
  const key = `${width} ${locale}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      weekday: width,
      day: 'numeric',
      month: width,
      year: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    })
    formats.set(key, format)
  }
  const parts = format.formatToParts(day * 86_400_000)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(p => p.type === type)?.value ?? ''
  return { weekday: part('weekday'), day: part('day'), month: part('month'), year: part('year') }
}

/** "Tuesday". 5 January 1970 was a Monday. */
export function weekdayName(locale: string, day: Weekday): string {
  return dayParts(locale, 4 + WEEKDAYS.indexOf(day), 'long').weekday
}

/** "A, B and C". */
export function listOf(locale: string, items: string[]): string {
  let list = lists.get(locale)
  if (!list) {
    list = new Intl.ListFormat(locale, { type: 'conjunction' })
    lists.set(locale, list)
  }
  return list.format(items)
}

/** "12 March 2027". */
export function sayDate(date: LocalDate, t: Translator): string {
  return t('gatherings.date-year', dayParts(t.locale, dayNumber(date), 'long'))
}

/** "12 March, 9 April and 14 May 2027": the year once where all share it. */
export function sayDates(dates: LocalDate[], t: Translator): string {
  const oneYear = dates.every(date => date.slice(0, 4) === dates[0]?.slice(0, 4))
  return listOf(
    t.locale,
    dates.map((date, i) =>
      oneYear && i < dates.length - 1
        ? t('gatherings.date', dayParts(t.locale, dayNumber(date), 'long'))
        : sayDate(date, t),
    ),
  )
}

/** "15 to 19 February 2027", "20 December 2026 to 4 January 2027". */
export function sayRange({ from, to }: DateRange, t: Translator): string {
  const first = dayParts(t.locale, dayNumber(from), 'long')
  const begin =
    from.slice(0, 7) === to.slice(0, 7)
      ? t('gatherings.day-of-month', first)
      : from.slice(0, 4) === to.slice(0, 4)
        ? t('gatherings.date', first)
        : t('gatherings.date-year', first)
  return t('gatherings.range', { from: begin, to: sayDate(to, t) })
}

export function sayRanges(ranges: DateRange[], t: Translator): string {
  return listOf(
    t.locale,
    ranges.map(range => sayRange(range, t)),
  )
}

/** The first letter large, as at the beginning of a line. */
export function capital(text: string, locale: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}
