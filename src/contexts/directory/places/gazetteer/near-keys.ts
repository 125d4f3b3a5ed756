/** Keys within a few slips of what was typed: a letter too many, too few, another, or two changed about. */
import type { KeyTable } from './key-table.ts'

interface NearKey {
  position: number
  edits: number
}

/** None under four letters or over forty, one up to six, two from seven on. */
export function slipsAllowed(key: string): number {
  return key.length < 4 || key.length > 40 ? 0 : key.length < 7 ? 1 : 2
}

/**
 * All keys within `most` slips of `typed`. Neighbours in the sorted table share their beginnings, so the reckoning of a
 * beginning is done once, and a beginning that is already too far off is leapt over with everything under it.
 */
export function nearKeys(table: KeyTable, typed: string, most: number): NearKey[] {
  const sought = new TextEncoder().encode(typed)
  const width = sought.length + 1
  const longest = sought.length + most
  const grid = new Uint8Array(width * (longest + 2))
  for (let j = 0; j < width; j++) grid[j] = j
  const found: NearKey[] = []
  const { bytes, starts } = table
  let before = 0
  let beforeLength = 0
  let position = 0
  while (position < table.size) {
    const start = starts[position]!
    const length = starts[position + 1]! - start
    let depth = 0
    while (depth < beforeLength && depth < length && bytes[before + depth] === bytes[start + depth]) depth++
    let dead = false
    while (depth < length && !dead) {
      if (depth === longest) {
        dead = true
        break
      }
      depth++
      dead = nextRow(grid, width, depth, bytes, start, sought) > most
    }
    before = start
    beforeLength = depth
    if (dead) {
      position = pastPrefix(table, position, depth)
      beforeLength = Math.max(0, depth - 1)
      continue
    }
    const edits = grid[length * width + width - 1]!
    if (edits <= most) found.push({ position, edits })
    position++
  }
  return found
}

/** Fills the row of the key's first `depth` letters; answers the least slips any ending could still reach. */
function nextRow(
  grid: Uint8Array,
  width: number,
  depth: number,
  bytes: Uint8Array,
  start: number,
  sought: Uint8Array,
): number {
  const row = depth * width
  const above = row - width
  const letter = bytes[start + depth - 1]!
  grid[row] = depth
  let least = depth
  for (let j = 1; j < width; j++) {
    const same = letter === sought[j - 1]
    let value = Math.min(grid[row + j - 1]! + 1, grid[above + j]! + 1, grid[above + j - 1]! + (same ? 0 : 1))
    const swapped =
      depth > 1 && j > 1 && letter === sought[j - 2] && bytes[start + depth - 2] === sought[j - 1]
    if (swapped) value = Math.min(value, grid[above - width + j - 2]! + 1)
    grid[row + j] = value
    if (value < least) least = value
  }
  return least
}

/** The first position whose key does not share the first `depth` bytes of the key at `position`. */
function pastPrefix(table: KeyTable, position: number, depth: number): number {
  const { bytes, starts, size } = table
  const start = starts[position]!
  const shares = (other: number) => {
    const at = starts[other]!
    if (starts[other + 1]! - at < depth) return false
    for (let i = depth - 1; i >= 0; i--) if (bytes[at + i] !== bytes[start + i]) return false
    return true
  }
  let step = 1
  while (position + step < size && shares(position + step)) step *= 2
  let low = position + (step >>> 1)
  let high = Math.min(size, position + step)
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (shares(middle)) low = middle
    else high = middle
  }
  return high
}
