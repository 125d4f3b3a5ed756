/** Weekdays in a row or a run: "Tuesdays", "Mon, Wed & Fri", "Monday to Friday". */
import { WEEKDAYS, type Weekday } from '../schedule.ts'
import { type Draft, readList, skip, wordAt } from './draft.ts'

/** "Tuesdays", "Mon, Wed & Fri", "Monday to Friday", "weekdays". */
export function weekdaysAt(draft: Draft, at: number): { values: Weekday[]; next: number } | null {
  const word = wordAt(draft, at)
  if (/^week-?days?$/.test(word)) return { values: WEEKDAYS.slice(0, 5), next: at + 1 }
  if (/^week-?ends?$/.test(word)) return { values: WEEKDAYS.slice(5), next: at + 1 }
  const list = readList(draft, at, next => dayOrRunAt(draft, next))
  return list && { values: list.values.flat(), next: list.next }
}

function dayOrRunAt(draft: Draft, at: number): { value: Weekday[]; next: number } | null {
  const first = draft.tokens[at]
  if (first?.kind !== 'day') return null
  mention(draft, at)
  const gap = skip(draft, at + 1, '.', '-', 'to', 'through', 'thru', 'until')
  const last = /^(-|to|through|thru|until)$/.test(wordAt(draft, gap - 1)) ? draft.tokens[gap] : undefined
  if (last?.kind !== 'day') return { value: [first.day], next: skip(draft, at + 1, '.') }
  mention(draft, gap)
  const [from, to] = [WEEKDAYS.indexOf(first.day), WEEKDAYS.indexOf(last.day)]
  const run = (to - from + 7) % 7
  return { value: Array.from({ length: run + 1 }, (_, i) => WEEKDAYS[(from + i) % 7]!), next: gap + 1 }
}

function mention(draft: Draft, at: number): void {
  const token = draft.tokens[at]
  if (token?.kind === 'day' && token.mended)
    draft.notes.push({ code: 'spelling-mended', words: token.raw, read: token.day })
}
