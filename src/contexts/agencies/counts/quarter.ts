/** Quarters that are over: what is told of one never changes, so that two looks cannot be taken from each other. Pure. */

/** `2026-Q4` */
export type Quarter = string

/** `2026-11`, of a moment in an IANA zone. */
export const monthAt = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit' }).format(at)

export const quarterOf = (month: string): Quarter =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`

export function monthsOf(quarter: Quarter): string[] {
  const first = (Number(quarter.slice(6)) - 1) * 3 + 1
  return [0, 1, 2].map(n => `${quarter.slice(0, 4)}-${String(first + n).padStart(2, '0')}`)
}

const monthBefore = (month: string): string => {
  const [year, n] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return n === 1 ? `${year - 1}-12` : `${year}-${String(n - 1).padStart(2, '0')}`
}

/** Quarters that may be told in `month`, the latest first: a month after their end, when nothing in them can change any more. */
export const quartersTold = (month: string, count: number): Quarter[] =>
  quartersBefore(monthBefore(month), count)

/** Months whose numbers can still be said: none of a quarter that is told. The latest first. */
export function monthsOpen(month: string): string[] {
  const [last = ''] = quartersTold(month, 1)
  const all = [...monthsOf(quarterOf(monthBefore(month))), ...monthsOf(quarterOf(month))]
  return [...new Set(all)].filter(each => each <= month && quarterOf(each) !== last).reverse()
}

function quartersBefore(month: string, count: number): Quarter[] {
  let [year, n] = [Number(month.slice(0, 4)), Number(quarterOf(month).slice(6))]
  return Array.from({ length: count }, () => {
    n--
    if (n === 0) [year, n] = [year - 1, 4]
    return `${year}-Q${n}`
  })
}
