/** The first full date in a few words: "December 1, 2017", "JUNE19, 2015", "Jan. 2020" (its last day). */
import { isLocalDate } from '../dates/calendar-day.ts'
import type { LocalDate } from '../schedule.ts'
import { dateAt, yearAt } from './date-at.ts'
import { newDraft, skip } from './draft.ts'
import { monthAt } from './read-dates.ts'
import { tokensOf } from './read-tokens.ts'

/** Null where no date stands with its year: one without may be years old. */
export function dayWritten(words: string, on: { zone: string; today: LocalDate }): LocalDate | null {
  const apart = words.replace(/(\p{L})(\d)/gu, '$1 $2')
  const draft = newDraft(tokensOf(apart), on.zone, on.today)
  for (let at = 0; at < draft.tokens.length; at++) {
    const day = dateAt(draft, at)?.value
    if (day?.year && day.month) {
      const text = `${day.year}-${two(day.month)}-${two(day.day)}`
      if (isLocalDate(text)) return text
    }
    const isMonth = draft.tokens[at]?.kind === 'month'
    if (isMonth && yearAt(draft, skip(draft, at + 1, '.', ',', 'of')))
      return (
        monthAt({ ...draft, tokens: draft.tokens.filter((token, n) => n <= at || !isMark(token.raw)) }, at)
          ?.value.to ?? null
      )
  }
  return null
}

const isMark = (raw: string): boolean => raw === '.' || raw === ','
const two = (n: number) => String(n).padStart(2, '0')
