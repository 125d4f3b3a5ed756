/** From kilometres and bearings to points on the picture: by the root of the distance, so that near is not crowded. */
import { bearing, distanceKm, KM_PER_MILE, type Point } from '../distance.ts'

export type RingUnit = 'mi' | 'km'
export interface Spot {
  x: number
  y: number
}

/** The picture: a square window of 392 around a circle of radius 190. */
export const VIEW = { x: 24, y: 24, width: 392, height: 392 } as const
export const MIDDLE: Spot = { x: 220, y: 220 }
export const RADIUS = 190

const ROUND = [
  0.5, 1, 2, 3, 5, 10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 250, 300, 400, 500, 750, 1000, 1500, 2000,
]
const FAR = [3000, 5000, 7500, 10_000, 15_000, 21_000]
const STEPS = [...ROUND, ...FAR]

export const kmPer = (unit: RingUnit): number => (unit === 'mi' ? KM_PER_MILE : 1)

/**
 * Values of the rings in the unit, innermost first; the last is the edge of the map: the round figure that holds both
 * what was asked and the farthest group. At most three.
 */
export function ringValues(withinKm: number | null, farthestKm: number, unit: RingUnit): number[] {
  const asked = Math.max(withinKm ?? 0, farthestKm, 0.1) / kmPer(unit)
  // A hair's breadth more than 20 miles is 20 miles: the kilometres were rounded on their way here.
  const edge = STEPS.find(step => step * 1.01 >= asked) ?? STEPS.at(-1)!
  const half = largest(edge * 0.55)
  const quarter = half === null ? null : largest(half * 0.55)
  return [quarter, half, edge].filter(value => value !== null)
}

function largest(most: number): number | null {
  return STEPS.findLast(step => step <= most) ?? null
}

export function ringRadius(value: number, edge: number): number {
  return RADIUS * Math.sqrt(Math.min(1, value / edge))
}

/** Where a point of the earth lies on the picture; beyond the edge it stands on the edge. */
export function project(middle: Point, point: Point, edgeKm: number): Spot {
  const radius = RADIUS * Math.sqrt(Math.min(1, distanceKm(middle, point) / edgeKm))
  const angle = (bearing(middle, point) * Math.PI) / 180
  return { x: MIDDLE.x + radius * Math.sin(angle), y: MIDDLE.y - radius * Math.cos(angle) }
}

/** One tenth of a unit is finer than a printer draws. */
export const tenth = (value: number): number => Math.round(value * 10) / 10
