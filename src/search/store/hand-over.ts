/** Documents move to another segment when theirs is written or merged; the departed stay behind. */
import { type Columns, GONE, LEAVING, LIVE } from './columns.ts'

/** Moves documents to their new segment, gives the places of the departed back, and counts who moved. */
export function handOver(
  columns: Columns,
  belongs: (place: number) => boolean,
  segmentId: number,
  departed: number,
): number {
  const { state, segment, size } = columns
  let moved = 0
  for (let place = 0; place < size; place++) {
    if ((state[place] !== LIVE && state[place] !== GONE && state[place] !== LEAVING) || !belongs(place))
      continue
    if (state[place] === departed) columns.giveBack(place)
    else {
      segment[place] = segmentId
      moved++
    }
  }
  return moved
}
