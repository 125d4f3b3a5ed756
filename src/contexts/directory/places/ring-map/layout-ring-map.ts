/** Lays out the ring map: pure, the same for the same groups, nothing on top of anything else (M07). */
import { distanceKm, type Point } from '../distance.ts'
import { type Box, boxAround, touch } from './box.ts'
import { around, freeLabel, type Label, labelAt, leastHiding, shorten } from './labels.ts'
import { type Mark, type Pin, placeMarks } from './marks.ts'
import {
  kmPer,
  MIDDLE,
  project,
  type RingUnit,
  ringRadius,
  ringValues,
  type Spot,
  tenth,
} from './ring-scale.ts'

export interface RingMapGroup extends Point {
  /** The number in the list. */
  number: number
  quiet?: boolean
}

export interface RingMapAsked {
  middle: Point & { name: string }
  /** Kilometres searched; null: as far as the farthest group. */
  withinKm: number | null
  unit: RingUnit
  groups: readonly RingMapGroup[]
  /** Towns that may be named, the most wanted first. */
  towns: readonly (Point & { name: string })[]
}

export interface Ring {
  radius: number
  /** In the unit of the map. */
  value: number
  label: Label
}

export interface MapTown extends Spot {
  label: Label
  /** False where a group's mark stands on the town itself. */
  dot: boolean
}

export interface RingMapLayout {
  unit: RingUnit
  /** Innermost first; the last is the edge. */
  rings: Ring[]
  middle: Label
  towns: MapTown[]
  marks: Mark[]
  /** Groups within each ring and outside the one before it, in the order of `rings`. */
  numbersByRing: number[][]
}

const NORTH: Box = { left: 26, top: 26, right: 76, bottom: 90 }
const MIDDLE_DOT = boxAround(MIDDLE, 16, 16)
const RING_ANGLES = [45, 35, 55, 25, 65, 15, 75, 135, 125, 145, 115, 225, 235, 215, 205]

export function layoutRingMap({ middle, withinKm, unit, groups, towns }: RingMapAsked): RingMapLayout {
  const far = groups.map(group => distanceKm(middle, group))
  const values = ringValues(withinKm, Math.max(0, ...far), unit)
  const edge = values.at(-1)!
  const edgeKm = edge * kmPer(unit)
  const pins: Pin[] = groups.map(({ number, quiet = false, ...point }) => ({
    number,
    quiet,
    ...project(middle, point, edgeKm),
  }))
  const name = leastHiding([...around(shorten(middle.name), MIDDLE_DOT)], pins, [])
  const marks = placeMarks(pins, [MIDDLE_DOT, name.box, NORTH])
  const taken = [MIDDLE_DOT, name.box, NORTH, ...marks.map(mark => boxAround(mark, mark.width, mark.height))]
  const rings = values.map(value => {
    const radius = ringRadius(value, edge)
    const label = ringLabel(value === edge ? `${value} ${unit}` : String(value), radius, taken)
    taken.push(label.box)
    return { radius: tenth(radius), value, label }
  })
  return {
    unit,
    rings,
    middle: name,
    towns: nameTowns(towns, middle, edgeKm, marks, taken),
    marks: marks.map(mark => ({ ...mark, x: tenth(mark.x), y: tenth(mark.y) })),
    numbersByRing: values.map((value, i) =>
      groups
        .filter(
          (_, at) => far[at]! <= value * kmPer(unit) && (i === 0 || far[at]! > values[i - 1]! * kmPer(unit)),
        )
        .map(group => group.number),
    ),
  }
}

/** On its ring, north-east first, going round until it hides nothing. */
function ringLabel(text: string, radius: number, taken: readonly Box[]): Label {
  const choices = RING_ANGLES.map(degrees => {
    const angle = (degrees * Math.PI) / 180
    return labelAt(
      text,
      tenth(MIDDLE.x + radius * Math.sin(angle)),
      tenth(MIDDLE.y - radius * Math.cos(angle) + 5),
      'middle',
    )
  })
  return freeLabel(choices, taken) ?? leastHiding(choices, [], taken)
}

function nameTowns(
  towns: RingMapAsked['towns'],
  middle: Point,
  edgeKm: number,
  marks: readonly Mark[],
  taken: Box[],
): MapTown[] {
  const named: MapTown[] = []
  for (const town of towns) {
    if (distanceKm(middle, town) > edgeKm * 0.98) continue
    const spot = project(middle, town, edgeKm)
    const point = boxAround(spot, 8, 8)
    const mark = marks.find(({ x, y, width, height }) => touch(boxAround({ x, y }, width, height), point))
    const on = mark ? boxAround(mark, mark.width, mark.height) : point
    if (!mark && taken.some(box => touch(box, point))) continue
    const label = freeLabel(around(shorten(town.name), on), taken)
    if (!label) continue
    taken.push(label.box, point)
    named.push({ x: tenth(spot.x), y: tenth(spot.y), label: tidy(label), dot: !mark })
  }
  return named
}

const tidy = (label: Label): Label => ({ ...label, x: tenth(label.x), y: tenth(label.y) })
