/** The marks of the groups: a dot each, one mark with several numbers where they stand at one spot. None overlap. */
import { type Box, boxAround } from './box.ts'
import { MIDDLE, RADIUS, type Spot, VIEW } from './ring-scale.ts'
import { type TakenGround, takenGround } from './taken-ground.ts'

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
/** Ways from where a mark belongs, nearest first, so far at most; close by, eight directions are telling enough. */
const ways = (steps: readonly number[]): readonly Spot[] =>
  steps.flatMap(step => {
    const turns = step === 0 ? 1 : step <= 16 ? 8 : 16
    return Array.from({ length: turns }, (_, turn) => {
      const angle = (turn / turns) * 2 * Math.PI
      return { x: step * Math.sin(angle), y: -step * Math.cos(angle) }
    })
  })
/** How far a mark may stand from where it belongs before it joins its neighbour instead. */
const NEAR = ways([0, 8, 16, 24, 32])
const SHARED = [...NEAR, ...ways([44, 56, 68])]
const FAR = [...SHARED, ...ways([84, 100, 120, 140])]

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
    if (stuck.length === 0) return placed
    clusters = joinNearest(clusters, marks, stuck)
  }
}

/** Groups of one spot first; in a crowd, spots lie wider until no more marks are left than a reader can tell apart. */
function bySpot(pins: readonly Pin[]): Pin[][] {
  for (let reach = SAME_SPOT; ; reach *= 1.4) {
    const clusters: Pin[][] = []
    for (const pin of pins) {
      const near = clusters.find(([first]) => apart(first!, pin) < reach)
      if (near) near.push(pin)
      else clusters.push([pin])
    }
    if (clusters.length <= MOST_MARKS) return clusters
  }
}

/** Marks with several numbers choose first and may stand farther off, or they would swallow one neighbour after another. */
function tryToPlace(marks: readonly Mark[], taken: readonly Box[]): { placed: Mark[]; stuck: number[] } {
  const ground = takenGround(taken, taken.length + marks.length)
  const placed: Mark[] = []
  const stuck: number[] = []
  const order = [...marks.keys()].sort((a, b) => marks[b]!.pins.length - marks[a]!.pins.length || a - b)
  for (const i of order) {
    const mark = marks[i]!
    const ways = marks.length === 1 ? FAR : mark.pins.length > 1 ? SHARED : NEAR
    const spot = freeSpot(mark, ground, ways)
    if (!spot && marks.length > 1) {
      stuck.push(i)
      continue
    }
    const there = { ...mark, ...(spot ?? MIDDLE) }
    ground.take(boxAround(there, there.width, there.height))
    placed.push(there)
  }
  return { placed: placed.sort((a, b) => a.pins[0]!.number - b.pins[0]!.number), stuck }
}

function freeSpot({ x, y, width, height }: Mark, ground: TakenGround, ways: readonly Spot[]): Spot | null {
  const most = reachOf(width, height)
  for (const way of ways) {
    let spotX = x + way.x
    let spotY = y + way.y
    const east = spotX - MIDDLE.x
    const south = spotY - MIDDLE.y
    const away = Math.sqrt(east * east + south * south)
    if (away > most) {
      spotX = MIDDLE.x + (east * most) / away
      spotY = MIDDLE.y + (south * most) / away
    }
    if (isInView(spotX, spotY, width, height) && ground.isFree(spotX, spotY, width, height, GAP))
      return { x: spotX, y: spotY }
  }
  return null
}

/** A mark at the rim is drawn in, so that the picture holds all of it: so far from the middle it may stand. */
const reachOf = (width: number, height: number): number =>
  RADIUS + 4 - Math.hypot(width, height) / (width === height ? 2.83 : 2)

const isInView = (x: number, y: number, width: number, height: number): boolean =>
  x - width / 2 >= VIEW.x &&
  y - height / 2 >= VIEW.y &&
  x + width / 2 <= VIEW.x + VIEW.width &&
  y + height / 2 <= VIEW.y + VIEW.height

/** `Math.hypot` guards against numbers that no picture has, and takes five times as long. */
const apart = (a: Spot, b: Spot): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)

/** Each mark that found no room joins the one it lies nearest to; all at once, so that few tries are needed. */
function joinNearest(clusters: readonly Pin[][], marks: readonly Mark[], stuck: readonly number[]): Pin[][] {
  const into = [...clusters.keys()]
  const rootOf = (i: number): number => (into[i] === i ? i : rootOf(into[i]!))
  for (const i of stuck) {
    const nearest = nearestTo(marks, i)
    if (rootOf(nearest) !== i) into[i] = nearest
  }
  const joined = Map.groupBy(clusters.keys(), rootOf)
  return [...joined.values()].map(of => of.flatMap(i => clusters[i]!))
}

function nearestTo(marks: readonly Mark[], from: number): number {
  const stuck = marks[from]!
  let nearest = from
  let least = Number.POSITIVE_INFINITY
  marks.forEach((mark, i) => {
    const away = apart(mark, stuck)
    if (i === from || away >= least) return
    least = away
    nearest = i
  })
  return nearest
}
