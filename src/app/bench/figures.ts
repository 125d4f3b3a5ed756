/** What was measured, line by line, with the target beside it where there is one. */
export interface Figure {
  what: string
  value: number
  unit: 'rows/s' | 's' | 'ms' | 'MB' | 'kB' | '/s' | '%' | ''
  /** Not set: told without a target. */
  target?: { at: 'least' | 'most'; value: number }
}

export const isMet = ({ value, target }: Figure): boolean | null =>
  target ? (target.at === 'least' ? value >= target.value : value <= target.value) : null

/** A table for the terminal, that is Markdown too. */
export function sayFigures(figures: readonly Figure[]): string[] {
  const rows = [
    ['Figure', 'Measured', 'Target', 'Met'],
    ...figures.map(figure => [
      figure.what,
      `${inDigits(figure.value)} ${figure.unit}`.trim(),
      figure.target
        ? `${figure.target.at === 'least' ? '≥' : '≤'} ${inDigits(figure.target.value)} ${figure.unit}`.trim()
        : '',
      { true: 'yes', false: 'NO', null: '' }[String(isMet(figure))] ?? '',
    ]),
  ]
  const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => (row[column] ?? '').length)))
  const line = (cells: string[]) =>
    `| ${cells.map((cell, n) => (n === 1 || n === 2 ? cell.padStart(widths[n] ?? 0) : cell.padEnd(widths[n] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, n) => (n === 1 || n === 2 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return rows.flatMap((row, n) => (n === 0 ? [line(row), rule] : [line(row)]))
}

const inDigits = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value >= 10 ? value.toFixed(1) : value.toFixed(2)
