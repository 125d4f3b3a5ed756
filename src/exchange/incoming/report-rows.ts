/** The account of the rows in plain text. */
import type { Translator } from '#ui/messages/translator.ts'
import type { ImportReport, ReportRow } from './import-report.ts'
import { sayRowNumbers } from './row-numbers.ts'
import type { Repair, RepairCode } from './row-outcome.ts'

function sayRepair(repair: Repair, t: Translator): string {
  const what = t(`import.repair.${repair.code}`)
  const { field, from } = repair
  if (from === '' && repair.to === '') return `${what} (${field})`
  if (repair.to === '') return t('import.said', { what, field, from })
  return t('import.change', { what, field, from: from || t('import.blank'), to: repair.to })
}

const quoting = (what: string, words: string, t: Translator): string =>
  words === '' ? what : t('import.quoting', { what, words })

const reasonsOf = (row: ReportRow, t: Translator): string[] => [
  ...row.questions.map(({ code, words }) => quoting(t(`import.question.${code}`), words, t)),
  ...row.repairs.map(repair => sayRepair(repair, t)),
  ...(row.refused ? [quoting(t(`import.refusal.${row.refused.why}`), row.refused.words, t)] : []),
]

/** A row with one thing to say about it takes one line. */
function* sayRow(row: ReportRow, said: string[], t: Translator): Generator<string> {
  const heading = t(`import.row.${row.outcome}`, { row: row.row, name: row.name ?? t('import.no-name') })
  if (said.length === 1) yield `${heading}: ${said[0]}`
  else {
    yield heading
    for (const each of said) yield `    ${each}`
  }
}

/** Rows of which the very same is said, from so many on, share a line: it is one thing to know, not hundreds. */
const MANY = 4

function* sayRows(rows: readonly ReportRow[], t: Translator): Generator<string> {
  const alike = new Map<string, { outcome: ReportRow['outcome']; said: string[]; rows: ReportRow[] }>()
  for (const row of rows) {
    const said = reasonsOf(row, t)
    const key = `${row.outcome}\n${said.join('\n')}`
    const known = alike.get(key)
    if (known) known.rows.push(row)
    else alike.set(key, { outcome: row.outcome, said, rows: [row] })
  }
  const shared = new Set<ReportRow>()
  for (const { outcome, said, rows: many } of alike.values()) {
    if (many.length < MANY) continue
    for (const row of many) shared.add(row)
    const numbers = sayRowNumbers(
      many.map(({ row }) => row),
      t,
    )
    yield t(`import.rows.${outcome}`, { count: many.length, why: said.join('; '), rows: numbers })
  }
  for (const row of rows) if (!shared.has(row)) yield* sayRow(row, reasonsOf(row, t), t)
}

/** Lines without breaks: first the counts, then what was filled in, then what is said of many rows at once, then every other row that was not simply taken. */
export function* sayReport(report: ImportReport, t: Translator): Generator<string> {
  const { counts } = report
  if (counts.rows === 0) yield t('import.nothing')
  else {
    yield t('import.summary', { ...counts, format: t(`import.format.${report.format}`) })
    yield t('import.groups', { groups: counts.groups, gatherings: counts.gatherings })
  }
  if (report.brokenCharacters > 0) yield t('import.broken-characters', { count: report.brokenCharacters })
  if (report.unknownColumns.length > 0)
    yield t('import.unknown-columns', { columns: report.unknownColumns.join(', ') })
  const filled = Object.entries(report.filled) as [RepairCode, number][]
  if (filled.length > 0) yield `\n${t('import.filled')}`
  for (const [code, count] of filled)
    yield `  ${new Intl.NumberFormat(t.locale).format(count)} × ${t(`import.repair.${code}`)}`
  if (report.rows.length > 0) yield ''
  yield* sayRows(report.rows, t)
}
