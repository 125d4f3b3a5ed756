/** Row numbers said shortly: "3–9, 12, 15 and 20 more". */
import type { Translator } from '#ui/messages/translator.ts'

/** So many runs are told; the JSON report has every row. */
const MOST_RUNS = 8

/** @param rows in rising order, each once */
export function sayRowNumbers(rows: readonly number[], t: Translator): string {
  const runs: [from: number, to: number][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last && row === last[1] + 1) last[1] = row
    else runs.push([row, row])
  }
  // Between commas, a comma within a number would read as two.
  const say = new Intl.NumberFormat(t.locale, { useGrouping: false })
  const told = runs.slice(0, MOST_RUNS)
  const words = told
    .map(([from, to]) => (from === to ? say.format(from) : `${say.format(from)}–${say.format(to)}`))
    .join(', ')
  const more = runs.slice(MOST_RUNS).reduce((sum, [from, to]) => sum + to - from + 1, 0)
  return more === 0 ? words : t('import.rows-more', { rows: words, count: more })
}
