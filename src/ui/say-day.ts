/** A day in words, in the reader's language. A day, its month and its year are never parted by a line break. */
import type { Translator } from './messages/translator.ts'

const styles = {
  /** 2 November 2026 */
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  /** Tuesday 2 November 2026 */
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** Tuesday 2 November */
  'weekday-day': { weekday: 'long', day: 'numeric', month: 'long' },
  /** 2 November */
  day: { day: 'numeric', month: 'long' },
  /** November 2026 */
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>
export type DayStyle = keyof typeof styles

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: string, style: DayStyle, zone: string): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${zone}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: zone })
    formats.set(key, format)
  }
  return format
}

/**
 * @param day a calendar day `YYYY-MM-DD`, or a moment in epoch milliseconds
 * @param zone IANA zone in which a moment is a day; a calendar day has none
 */
export function sayDay(t: Translator, day: string | number, style: DayStyle = 'full', zone = 'UTC'): string {
  if (typeof day === 'number') {
    return zone === 'UTC' ? sayDay(t, calendarDay(day), style) : inWords(t, day, style, zone)
  }
  const key = `${t.locale} ${style} ${day}`
  let words = said.get(key)
  if (words === undefined) {
    words = inWords(t, day, style, zone)
    if (said.size >= MOST_KEPT) said.clear()
    said.set(key, words)
  }
  return words
}

const calendarDay = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** Calendar days put into words: the same few hundred stand on all cards. */
const said = new Map<string, string>()
const MOST_KEPT = 5_000

function inWords(t: Translator, day: string | number, style: DayStyle, zone: string): string {
  const [at, where] = typeof day === 'number' ? [day, zone] : [Date.parse(`${day}T12:00:00Z`), 'UTC']
  return formatOf(t.locale, style, where)
    .formatToParts(at)
    .map((part, n, all) =>
      part.type === 'literal' ? joint(t.locale, part.value, all.slice(0, n), all[n + 1]) : part.value,
    )
    .join('')
}

type Part = Intl.DateTimeFormatPart | undefined

/** What stands between two parts: no break inside "2 November 2026", and British dates go without a comma. */
function joint(locale: string, literal: string, said: readonly Part[], after: Part): string {
  const before = said.at(-1)
  const pair = `${before?.type} ${after?.type}`
  const isWhole = pair === 'month year' && said.some(part => part?.type === 'day')
  if (pair === 'day month' || pair === 'month day' || isWhole) return literal.replace(/ $/, '\u00a0')
  return locale === 'en-GB' && pair === 'weekday day' ? ' ' : literal
}
