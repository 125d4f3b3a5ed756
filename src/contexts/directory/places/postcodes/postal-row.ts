/** One line of a GeoNames postal file, read with suspicion: it comes from outside. */

export interface PostalRow {
  country: string
  /** Upper case, no blanks. */
  code: string
  /** Null where the letters of the name were broken or missing. */
  name: string | null
  region: string | null
  admin1: string
  admin2: string
  lat: number
  lon: number
}

export type SkippedBecause = 'columns' | 'country' | 'code' | 'position'
type PostalLine = { row: PostalRow; mended: boolean } | { skipped: SkippedBecause } | null

const COUNTRY = /^[A-Z]{2}$/
const CODE = /^[A-Z0-9]{1,10}$/
const BROKEN = '\ufffd'

/** Markup, control characters and endless names never get further than here. */
function words(cell: string | undefined): string | null {
  const text = cell?.trim() ?? ''
  const fit = text !== '' && text.length <= 100 && !text.includes(BROKEN) && !/[<>\p{Cc}]/u.test(text)
  return fit ? text : null
}

/** A coordinate column that is empty or no number is no position; nor is the spot off Africa where both are nought. */
function degrees(cell: string | undefined, most: number): number | null {
  const text = cell?.trim() ?? ''
  if (!/^-?\d{1,3}(\.\d{1,12})?$/.test(text)) return null
  const value = Number(text)
  return Math.abs(value) <= most ? value : null
}

/** Null for an empty line. Columns: country, code, name, then name and code of three levels, latitude, longitude, accuracy. */
export function readPostalLine(line: string): PostalLine {
  const text = line.replace(/^\ufeff/, '').replace(/\r$/, '')
  if (text.trim() === '') return null
  if (text.length > 2_000) return { skipped: 'columns' }
  const cells = text.split('\t')
  if (cells.length < 11 || cells.length > 12) return { skipped: 'columns' }
  const country = cells[0]!.trim().toUpperCase()
  if (!COUNTRY.test(country)) return { skipped: 'country' }
  const code = cells[1]!.replace(/[\s-]/g, '').toUpperCase()
  if (!CODE.test(code)) return { skipped: 'code' }
  const lat = degrees(cells[9], 90)
  const lon = degrees(cells[10], 180)
  if (lat === null || lon === null || (lat === 0 && lon === 0)) return { skipped: 'position' }
  const name = words(cells[2])
  const region = words(cells[5]) ?? words(cells[3])
  const row = { country, code, name, region, admin1: cells[4]!.trim(), admin2: cells[6]!.trim(), lat, lon }
  return { row, mended: name === null }
}
