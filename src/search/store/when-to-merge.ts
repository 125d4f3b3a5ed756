/** Which segments are merged next: eight of about one size, or one that has lost a quarter of its documents. */
import type { Segment } from './segment.ts'

const TOGETHER = 8
const SMALLEST = 1024
const WORTH_CLEARING = 256

/** The segments to merge; none when all is well. */
export function nextMerge(segments: readonly Segment[], gone: Uint32Array): readonly Segment[] {
  const bySize = new Map<number, Segment[]>()
  for (const segment of segments) {
    const lost = gone[segment.id]!
    if (lost > WORTH_CLEARING && lost * 4 > segment.documents) return [segment]
    const size = Math.floor(Math.log2(Math.max(1, segment.documents / SMALLEST)) / 3)
    const alike = [...(bySize.get(size) ?? []), segment]
    if (alike.length >= TOGETHER) return alike
    bySize.set(size, alike)
  }
  return []
}
