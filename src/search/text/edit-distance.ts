/** How many slips of the finger part two words: a letter missed, added, changed, or two neighbours swapped. */

type Units = Uint16Array

/** Two words in one pool or two: `[from, to)` in each. No allocation: this runs over a whole vocabulary. */
export function editDistanceWithin(
  a: Units,
  aFrom: number,
  aTo: number,
  b: Units,
  bFrom: number,
  bTo: number,
  limit: number,
): number {
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) {
    aFrom++
    bFrom++
  }
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) {
    aTo--
    bTo--
  }
  const n = aTo - aFrom
  const m = bTo - bFrom
  if (Math.abs(n - m) > limit) return limit + 1
  if (n === 0 || m === 0) return n + m
  if (n === 1 && m === 1) return 1
  if (n === 2 && m === 2 && a[aFrom] === b[bFrom + 1] && a[aFrom + 1] === b[bFrom]) return 1
  if (limit < 2) return limit + 1
  return Math.min(limit + 1, table(a, aFrom, n, b, bFrom, m))
}

const WIDTH = 64
let before = new Uint8Array(WIDTH)
let last = new Uint8Array(WIDTH)
let row = new Uint8Array(WIDTH)

function table(a: Units, aFrom: number, n: number, b: Units, bFrom: number, m: number): number {
  for (let j = 0; j <= m; j++) last[j] = j
  for (let i = 1; i <= n; i++) {
    row[0] = i
    const unit = a[aFrom + i - 1]
    for (let j = 1; j <= m; j++) {
      const other = b[bFrom + j - 1]
      let best = last[j - 1]! + (unit === other ? 0 : 1)
      best = Math.min(best, last[j]! + 1, row[j - 1]! + 1)
      const swapped = i > 1 && j > 1 && unit === b[bFrom + j - 2] && a[aFrom + i - 2] === other
      row[j] = swapped ? Math.min(best, before[j - 2]! + 1) : best
    }
    const free = before
    before = last
    last = row
    row = free
  }
  return last[m]!
}
