/** The walk every JSON reader shares: each row read, broken ones refused, a repeated id refused the second time. */
import { decodeText } from './decode-text.ts'
import { jsonRows } from './json-rows.ts'
import { clip } from './row-journal.ts'
import type { RowOutcome } from './row-outcome.ts'

export function* readJsonRows(
  input: Uint8Array | string,
  readRow: (value: unknown, number: number) => RowOutcome,
): Generator<RowOutcome> {
  let number = 0
  for (const row of jsonRows(decodeText(input).text)) {
    number++
    if ('value' in row) yield readRow(row.value, number)
    else
      yield { kind: 'refused', row: { number, id: null, name: null }, why: row.fault, words: clip(row.words) }
  }
}

/** Passes rows on and refuses the second use of an id, which would otherwise overwrite the first. */
export function* refuseRepeated(outcomes: Iterable<RowOutcome>): Generator<RowOutcome> {
  const seen = new Set<string>()
  for (const outcome of outcomes) {
    const id = outcome.kind === 'refused' ? null : outcome.group.externalId
    if (id !== null && seen.has(id))
      yield { kind: 'refused', row: outcome.row, why: 'repeated-id', words: id }
    else yield outcome
    if (id !== null) seen.add(id)
  }
}
