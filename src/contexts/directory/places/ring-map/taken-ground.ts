/** What is taken on the picture already, in one row of numbers: asked some thousand times for one map. */
import type { Box } from './box.ts'

export interface TakenGround {
  take(box: Box): void
  /** Whether a box of this size around this spot keeps `gap` from all that is taken. */
  isFree(x: number, y: number, width: number, height: number, gap: number): boolean
}

/** @param most how many boxes may be taken in all */
export function takenGround(boxes: readonly Box[], most: number): TakenGround {
  const edges = new Float64Array(most * 4)
  let end = 0
  /** What was in the way last is asked first: spots are tried side by side. */
  let inTheWay = 0
  const ground: TakenGround = {
    take({ left, top, right, bottom }) {
      edges[end++] = left
      edges[end++] = top
      edges[end++] = right
      edges[end++] = bottom
    },
    isFree(x, y, width, height, gap) {
      const left = x - width / 2 - gap
      const top = y - height / 2 - gap
      const right = x + width / 2 + gap
      const bottom = y + height / 2 + gap
      const isIn = (i: number) =>
        left < edges[i + 2]! && edges[i]! < right && top < edges[i + 3]! && edges[i + 1]! < bottom
      if (inTheWay < end && isIn(inTheWay)) return false
      for (let i = end - 4; i >= 0; i -= 4) {
        if (!isIn(i)) continue
        inTheWay = i
        return false
      }
      return true
    },
  }
  for (const box of boxes) ground.take(box)
  return ground
}
