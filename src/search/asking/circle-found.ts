/** Which circle the candidates looked at so far settle. */
import { smallestCircle } from '../place/circles.ts'
import type { Asked } from './asked.ts'
import type { Unseen } from './near-misses.ts'
import { Reach } from './reach.ts'
import type { Workshop } from './workshop.ts'

export interface Gathered {
  reach: Reach
  /** What the way of looking did not see; null when it saw everything. */
  unseen: Unseen | null
}

/** Expects that everything was looked at. */
export function reachOf(asked: Asked, { survey, rings }: Workshop): Reach {
  const held = survey.held.subarray(0, rings.count)
  const ring = asked.named && asked.circles.length ? 0 : smallestCircle(held, asked.enough)
  return new Reach(ring, asked.anywhere)
}

/**
 * The circle, if what was seen as far as ring `far` holds enough and something more outside it, or all there is; or -1.
 * `all`: how many there are at any distance.
 */
export function circleWithin(asked: Asked, far: number, held: Uint32Array, all: number): number {
  const enough = Math.min(asked.enough, all)
  let ring = 0
  let inside = held[0]!
  if (!asked.named) while (inside < enough && ring < far) inside += held[++ring]!
  if (!asked.named && inside < enough) return -1
  if (inside >= all) return ring
  for (let wider = ring + 1; wider <= far; wider++) if (held[wider]) return ring
  return -1
}
