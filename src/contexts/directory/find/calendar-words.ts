/** Days of the calendar as people type them, "on 3 December", "31. desember", in three languages. */
import type { PhraseRow } from '#search/understanding/phrase-book.ts'

/** A day of the year: `12-03`. It need not exist: "31 February" is told so. */
export type DayOfYear = `${number}-${number}`

const MONTHS = [
  'january jan januar januari jänner',
  'february feb februar',
  'march mar mars märz',
  'april apr',
  'may mai',
  'june jun juni',
  'july jul juli',
  'august aug',
  'september sep sept',
  'october oct oktober okt',
  'november nov',
  'december dec desember des dezember dez',
]
const ENDINGS: Readonly<Record<number, string>> = {
  1: 'st',
  2: 'nd',
  3: 'rd',
  21: 'st',
  22: 'nd',
  23: 'rd',
  31: 'st',
}
const LAST = 31

const two = (n: number): string => String(n).padStart(2, '0')

export const calendarPhrases = (): PhraseRow[] =>
  MONTHS.flatMap((names, month) =>
    Array.from({ length: LAST }, (_, n) => n + 1).map((day): PhraseRow => {
      const ordinal = `${day}${ENDINGS[day] ?? 'th'}`
      const phrases = names
        .split(' ')
        .flatMap(name => [
          `${day} ${name}`,
          `${name} ${day}`,
          `${ordinal} ${name}`,
          `${name} ${ordinal}`,
          `${ordinal} of ${name}`,
          `${day} of ${name}`,
        ])
      return {
        phrases: phrases.join(';'),
        means: [{ name: 'date', value: `${two(month + 1)}-${two(day)}` }],
        rule: 'asked',
      }
    }),
  )

export const isDayOfYear = (value: string): value is DayOfYear => /^\d\d-\d\d$/.test(value)
