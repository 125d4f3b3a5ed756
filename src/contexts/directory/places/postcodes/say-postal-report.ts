/** The report of an added postal file as lines for whoever sits at the terminal. */
import type { PostalReport } from './add-postal-file.ts'
import type { SkippedBecause } from './postal-row.ts'

const WHY: Record<SkippedBecause, string> = {
  columns: 'not the twelve columns of a GeoNames postal file',
  country: 'no two-letter country in the first column',
  code: 'no postcode in the second column',
  position: 'no latitude and longitude',
}

const lines = (numbers: readonly number[], count: number) =>
  `line${count === 1 ? '' : 's'} ${numbers.join(', ')}${count > numbers.length ? ' and more' : ''}`

export function sayPostalReport({ rows, taken, mended, skipped, countries }: PostalReport): string[] {
  const said = [`${rows} rows read, ${taken} taken.`]
  if (mended.count > 0)
    said.push(`${mended.count} taken without a name: ${lines(mended.lines, mended.count)}.`)
  for (const [because, { count, lines: numbers }] of Object.entries(skipped)) {
    if (count > 0) said.push(`${count} skipped, ${WHY[because as SkippedBecause]}: ${lines(numbers, count)}.`)
  }
  for (const { country, codes, unchanged } of countries) {
    said.push(`${country}: ${codes} postcodes${unchanged ? ', the same as before' : ''}.`)
  }
  return said
}
