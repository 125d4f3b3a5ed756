/** A quarter in words, in the reader's language: "October – December 2026". Pure. */
import { monthsOf, type Quarter } from './counts/quarter.ts'

export function sayQuarter(locale: string, quarter: Quarter): string {
  const [first, last] = [0, 2].map(n => Date.parse(`${monthsOf(quarter)[n]}-15T12:00:00Z`)) as [
    number,
    number,
  ]
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).formatRange(
    first,
    last,
  )
}
