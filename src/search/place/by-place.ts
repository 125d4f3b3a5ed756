/**
 * Puts what lies together side by side, some thousands of documents at a time: a search that looks round a place then
 * finds in one stretch of memory what it would have to fetch from all over. No answer depends on it.
 */
import type { Document } from '../document.ts'

const TOGETHER = 16_384
const CELLS_PER_DEGREE = 8

export function* byPlace(documents: Iterable<Document>): Generator<Document> {
  let waiting: Document[] = []
  for (const document of documents) {
    waiting.push(document)
    if (waiting.length < TOGETHER) continue
    yield* inOrder(waiting)
    waiting = []
  }
  yield* inOrder(waiting)
}

/** Those without a point last. */
function* inOrder(documents: readonly Document[]): Generator<Document> {
  const cells = Float64Array.from(documents, cellOf)
  const order = Uint32Array.from(documents.keys()).sort((a, b) => cells[a]! - cells[b]! || a - b)
  for (const i of order) yield documents[i]!
}

function cellOf({ gatherings = [] }: Document): number {
  const point = gatherings.find(gathering => gathering.point)?.point
  if (!point) return Number.MAX_VALUE
  return (
    Math.floor((point.lat + 90) * CELLS_PER_DEGREE) * 360 * CELLS_PER_DEGREE +
    Math.floor((point.lon + 180) * CELLS_PER_DEGREE)
  )
}
