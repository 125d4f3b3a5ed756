/** School terms as an English county keeps them, around a given day. */
import type { DateRange, LocalDate } from '../../gatherings/schedule.ts'

/** The half terms of a school year; it begins in September. */
const yearFrom = (year: number): DateRange[] => [
  { from: `${year}-09-03`, to: `${year}-10-22` },
  { from: `${year}-11-02`, to: `${year}-12-18` },
  { from: `${year + 1}-01-05`, to: `${year + 1}-02-12` },
  { from: `${year + 1}-02-22`, to: `${year + 1}-03-26` },
  { from: `${year + 1}-04-12`, to: `${year + 1}-05-28` },
  { from: `${year + 1}-06-07`, to: `${year + 1}-07-21` },
]

/** The terms that have not ended on this day, for a year or more ahead. */
export function schoolTerms(today: LocalDate): DateRange[] {
  const year = Number(today.slice(0, 4))
  return [year - 1, year, year + 1].flatMap(yearFrom).filter(({ to }) => to >= today)
}
