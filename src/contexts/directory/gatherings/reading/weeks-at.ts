/** Which weeks of which months: "first and third", "last", "of every second month". */
import type { WeekOfMonth } from '../schedule.ts'
import { type Draft, readList, skip, wordAt } from './draft.ts'

export const MONTH = /^months?$/

/** "first and third", "1st, 3rd & 5th", "first three": weeks of the month. */
export function weeksAt(draft: Draft, at: number): { values: WeekOfMonth[]; next: number } | null {
  const count = draft.tokens[at + 1]
  if (
    draft.tokens[at]?.kind === 'ordinal' &&
    count?.kind === 'number' &&
    count.n <= 4 &&
    draft.tokens[at]?.raw !== 'last'
  )
    if (wordAt(draft, at) === 'first' || wordAt(draft, at) === '1st')
      return { values: ([1, 2, 3, 4] as WeekOfMonth[]).slice(0, count.n), next: at + 2 }
  return readList(draft, at, next => {
    const token = draft.tokens[next]
    if (token?.kind !== 'ordinal' || token.n > 5) return null
    return { value: token.n as WeekOfMonth, next: next + 1 }
  })
}

/** "of the month", "in each month", "of every second month": answers the place after it. */
export function ofMonthAt(draft: Draft, at: number): { next: number; every: number } {
  const start = skip(draft, at, 'of', 'in', 'the', 'each', 'every', 'a', 'per')
  if (MONTH.test(wordAt(draft, start)) || wordAt(draft, start) === 'monthly')
    return { next: start + 1, every: 1 }
  const token = draft.tokens[start]
  const every =
    wordAt(draft, start) === 'other' ? 2 : token?.kind === 'ordinal' || token?.kind === 'number' ? token.n : 0
  if (start > at && every > 1 && MONTH.test(wordAt(draft, start + 1))) return { next: start + 2, every }
  return { next: at, every: 0 }
}
