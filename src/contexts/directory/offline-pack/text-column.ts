/**
 * Texts as they pack best: all of one length without anything between them, the first sign of all, then the second; else
 * parted by a sign none of them holds.
 */
import { type Numbers, packNumbers, unpackNumbers } from './number-column.ts'

export type Texts =
  | { wide: number; run: string }
  | { by: string; run: string }
  /** Dates, as days since 1970. */
  | { days: Numbers }
  | readonly string[]

const PARTERS = ['|', '~', '^', '\u007f']

/** @param values one at least */
export function packTexts(values: readonly string[]): Texts {
  if (values.every(isDate)) return { days: packNumbers(values.map(date => Date.parse(date) / DAY)) }
  const wide = values[0]!.length
  if (wide > 0 && values.every(value => value.length === wide)) return { wide, run: turned(values, wide) }
  const by = PARTERS.find(sign => values.every(value => !value.includes(sign)))
  return by === undefined ? values : { by, run: values.join(by) }
}

export function unpackTexts(texts: Texts): readonly string[] {
  if ('by' in texts) return texts.run.split(texts.by)
  if ('days' in texts) return unpackNumbers(texts.days).map(dateOf)
  if (!('wide' in texts)) return texts
  const { wide, run } = texts
  const count = run.length / wide
  return Array.from({ length: count }, (_, n) => {
    let text = ''
    for (let at = n; at < run.length; at += count) text += run[at]
    return text
  })
}

const DAY = 86_400_000
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
/** One that is read and written alike: not the 30th of February. */
const isDate = (text: string): boolean =>
  /^[12]\d{3}-\d\d-\d\d$/.test(text) && dateOf((Date.parse(text) || 0) / DAY) === text

function turned(values: readonly string[], wide: number): string {
  let run = ''
  for (let at = 0; at < wide; at++) for (const value of values) run += value[at]
  return run
}
