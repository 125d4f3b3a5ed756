/** Towns by whereabouts: which town a point lies in, and which to name on a map of the surroundings. */
import { distanceKm, type Point } from '../distance.ts'
import type { Gazetteer, Town } from '../gazetteer/gazetteer.ts'

const LOOKED_AT_KM = [15, 60]
const WIDEST_KM = 2_000
const PEOPLE_PER_KM2 = 3_000

/** Every town in the circle, with its distance, biggest first. */
export function townsWithin(
  gazetteer: Gazetteer,
  extras: readonly Town[],
  point: Point,
  km: number,
): [Town, number][] {
  const towns = [...extras, ...gazetteer.around(point, km).map(gazetteer.town)]
  return towns
    .map((town): [Town, number] => [town, distanceKm(town, point)])
    .filter(([, far]) => far <= km)
    .sort(([a], [b]) => b.population - a.population || (a.key < b.key ? -1 : 1))
}

/** How far a town of this size reaches from its middle, were it round and built as towns are. */
export const reachKm = (people: number) => 1 + Math.sqrt(people / (PEOPLE_PER_KM2 * Math.PI))

/** The town the point most likely lies in: near its middle for its size. Null where there is none within 60 km. */
export function townAt(gazetteer: Gazetteer, extras: readonly Town[], point: Point): Town | null {
  for (const km of LOOKED_AT_KM) {
    const near = townsWithin(gazetteer, extras, point, km).map(([town, far]) => ({
      town,
      share: far / reachKm(town.population),
    }))
    const best = near.reduce<(typeof near)[number] | null>((a, b) => (a && a.share <= b.share ? a : b), null)
    if (best && (best.share < 4 || km === LOOKED_AT_KM.at(-1))) return best.town
  }
  return null
}

/**
 * Towns worth naming around a point: biggest first, none close to another already chosen, none at the middle itself.
 * Nearer the middle they may stand closer, as they do on a map drawn by the root of the distance.
 */
export function spreadTowns(
  gazetteer: Gazetteer,
  extras: readonly Town[],
  point: Point,
  withinKm: number,
  limit: number,
): Town[] {
  const reach = Math.min(withinKm, WIDEST_KM)
  const chosen: [Town, number][] = []
  for (const { at, town } of biggestFirst(gazetteer, extras, gazetteer.around(point, reach))) {
    if (chosen.length >= limit) break
    const far = distanceKm(at, point)
    if (far > reach || far < reach / 40) continue
    const gap = (other: number) => 0.3 * Math.sqrt(reach * Math.max(Math.min(far, other), reach / 16))
    if (chosen.every(([other, otherFar]) => distanceKm(other, at) >= gap(otherFar)))
      chosen.push([town(), far])
  }
  return chosen.map(([town]) => town)
}

/** Whole towns only. They are many and few are named, so each is unpacked when it is wanted. */
function* biggestFirst(
  gazetteer: Gazetteer,
  extras: readonly Town[],
  rows: number[],
): Generator<{ at: Point; town: () => Town }> {
  const ours = extras.filter(town => !town.section).sort((a, b) => b.population - a.population)
  let next = 0
  for (const row of inOrder(rows)) {
    if (gazetteer.isSection(row)) continue
    for (let own = ours[next]; own && own.population >= gazetteer.population(row); own = ours[++next]) {
      const town = own
      yield { at: town, town: () => town }
    }
    yield { at: gazetteer.point(row), town: () => gazetteer.town(row) }
  }
  for (const town of ours.slice(next)) yield { at: town, town: () => town }
}

/** The world's larger towns come first in any circle; the many small ones are put in order only when they are needed. */
const LARGER = 20_000

function* inOrder(rows: readonly number[]): Generator<number> {
  yield* Uint32Array.from(rows.filter(row => row < LARGER)).sort()
  yield* Uint32Array.from(rows.filter(row => row >= LARGER)).sort()
}
