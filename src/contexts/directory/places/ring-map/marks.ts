/** The marks of the groups: a dot each, one mark with several numbers where they stand at one spot. None overlap. */
import { type Box, boxAround, inside, touch } from './box.ts'
import { MIDDLE, RADIUS, type Spot, VIEW } from './ring-scale.ts'

export interface Pin extends Spot {
  /** The number in the list. */
  number: number
  /** Not open to newcomers now, or not confirmed for long: drawn quietly. */
  quiet: boolean
}

export interface Mark extends Spot {
  width: number
  height: number
  /** In the order of the list. */
  pins: readonly Pin[]
}

export const DOT = 28
/** Numbers one mark can show; with more, the last place says how many more. */
export const MOST_SHOWN = 9
const GAP = 2
const SAME_SPOT = 7
const MOST_MARKS = 36
/** How far a mark may stand from where it belongs before it joins its neighbour instead. */
const NEAR_STEPS = [0, 8, 16, 24, 32]
const SHARED_STEPS = [...NEAR_STEPS, 44, 56, 68]
const FAR_STEPS = [...SHARED_STEPS, 84, 100, 120, 140]
const TURNS = 16

export const columnsOf = (shown: number): number => (shown <= 3 ? shown : shown === 4 ? 2 : 3)
export const cellWidth = (pins: readonly Pin[]): number => {
  const most = Math.max(...pins.map(pin => pin.number))
  return most > 99 ? 36 : most > 9 ? 27 : 20
}

function markOf(pins: readonly Pin[]): Mark {
  const sorted = [...pins].sort((a, b) => a.number - b.number)
  const shown = Math.min(sorted.length, MOST_SHOWN)
  const columns = columnsOf(shown)
  const single = sorted.length === 1
  return {
    x: sorted.reduce((sum, pin) => sum + pin.x, 0) / sorted.length,
    y: sorted.reduce((sum, pin) => sum + pin.y, 0) / sorted.length,
    width: single ? Math.max(DOT, cellWidth(sorted) + 1) : columns * cellWidth(sorted) + 12,
    height: single ? DOT : Math.ceil(shown / columns) * 20 + 8,
    pins: sorted,
  }
}

/** Marks clear of each other and of the taken boxes; each as near to its true place as there is room. */
export function placeMarks(pins: readonly Pin[], taken: readonly Box[]): Mark[] {
  let clusters = bySpot([...pins].sort((a, b) => a.number - b.number))
  for (;;) {
    const marks = clusters.map(markOf)
    const { placed, stuck } = tryToPlace(marks, taken)
    if (stuck === null) return placed
    clusters = joinNearest(clusters, marks, stuck)
  }
}

/** Groups of one spot first; in a crowd, spots lie wider until no more marks are left than a reader can tell apart. */
function bySpot(pins: readonly Pin[]): Pin[][] {
  for (let reach = SAME_SPOT; ; reach *= 1.4) {
    const clusters: Pin[][] = []
    for (const pin of pins) {
      const near = clusters.find(([first]) => Math.hypot(first!.x - pin.x, first!.y - pin.y) < reach)
      if (near) near.push(pin)
      else clusters.push([pin])
    }
    if (clusters.length <= MOST_MARKS) return clusters
  }
}

/** Marks with several numbers choose first and may stand farther off, or they would swallow one neighbour after another. */
function tryToPlace(marks: readonly Mark[], taken: readonly Box[]): { placed: Mark[]; stuck: number | null } {
  const boxes = [...taken]
  const placed: Mark[] = []
  const order = [...marks.keys()].sort((a, b) => marks[b]!.pins.length - marks[a]!.pins.length || a - b)
  for (const i of order) {
    const mark = marks[i]!
    const steps = marks.length === 1 ? FAR_STEPS : mark.pins.length > 1 ? SHARED_STEPS : NEAR_STEPS
    const spot = freeSpot(mark, boxes, steps)
    if (!spot && marks.length > 1) return { placed, stuck: i }
    const there = { ...mark, ...(spot ?? MIDDLE) }
    boxes.push(boxAround(there, there.width, there.height))
    placed.push(there)
  }
  return { placed: placed.sort((a, b) => a.pins[0]!.number - b.pins[0]!.number), stuck: null }
}

function freeSpot(mark: Mark, boxes: readonly Box[], steps: readonly number[]): Spot | null {
  for (const step of steps) {
    for (let turn = 0; turn < (step === 0 ? 1 : TURNS); turn++) {
      const angle = (turn / TURNS) * 2 * Math.PI
      const spot = withinEdge(
        { x: mark.x + step * Math.sin(angle), y: mark.y - step * Math.cos(angle) },
        mark,
      )
      const box = boxAround(spot, mark.width, mark.height)
      if (inside(box, VIEW) && boxes.every(other => !touch(box, other, GAP))) return spot
    }
  }
  return null
}

/** A mark at the rim is drawn in, so that the picture holds all of it. */
function withinEdge(spot: Spot, { width, height }: Mark): Spot {
  const away = Math.hypot(spot.x - MIDDLE.x, spot.y - MIDDLE.y)
  const most = RADIUS + 4 - Math.hypot(width, height) / (width === height ? 2.83 : 2)
  if (away <= most) return spot
  const share = most / away
  return { x: MIDDLE.x + (spot.x - MIDDLE.x) * share, y: MIDDLE.y + (spot.y - MIDDLE.y) * share }
}

function joinNearest(clusters: readonly Pin[][], marks: readonly Mark[], stuck: number): Pin[][] {
  const from = marks[stuck]!
  let nearest = -1
  let least = Number.POSITIVE_INFINITY
  marks.forEach((mark, i) => {
    const away = Math.hypot(mark.x - from.x, mark.y - from.y)
    if (i !== stuck && away < least) {
      least = away
      nearest = i
    }
  })
  return clusters.flatMap((pins, i) =>
    i === stuck ? [] : i === nearest ? [[...pins, ...clusters[stuck]!]] : [pins],
  )
}
