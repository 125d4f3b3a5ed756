/** Which region a point lies in: that of the town it most likely belongs to. Asked of thousands of points in one search. */
import type { Point } from '../distance.ts'
import { reachKm } from '../finding/near-towns.ts'
import type { Gazetteer, Town } from '../gazetteer/gazetteer.ts'

const LOOKED_AT_KM = [15, 60]
/** Farther than so many times its own reach a town is not taken where one a little farther off may be bigger. */
const FAR = 4
const KM_PER_DEGREE = 111.2
/** Points a kilometre apart, at most, are one: no border is known more closely. */
const PER_DEGREE = 100
/** Points remembered; 8 MB at most. */
const MOST_KEPT = 100_000

/** Number of the region, those of the extra towns after those of the gazetteer; -1 where no town is near. */
export function openRegionAt(gazetteer: Gazetteer, extras: readonly Town[]): (point: Point) => number {
  const kept = new Map<number, number>()
  const regions = gazetteer.regions.length
  const look = (point: Point): number => {
    const across = Math.cos((point.lat * Math.PI) / 180)
    const far = ({ lat, lon }: Point) =>
      KM_PER_DEGREE * Math.hypot(lat - point.lat, (((lon - point.lon + 540) % 360) - 180) * across)
    for (const km of LOOKED_AT_KM) {
      let best = km === LOOKED_AT_KM.at(-1) ? Number.POSITIVE_INFINITY : FAR
      let region = -1
      const take = (town: Point, population: number, number: number) => {
        const away = far(town)
        const share = away / reachKm(population)
        if (away > km || share >= best) return
        best = share
        region = number
      }
      extras.forEach((town, i) => {
        take(town, town.population, regions + i)
      })
      for (const row of gazetteer.around(point, km))
        take(gazetteer.point(row), gazetteer.population(row), gazetteer.regionNumber(row))
      if (region >= 0) return region
    }
    return -1
  }
  return point => {
    const lat = Math.round(point.lat * PER_DEGREE)
    const lon = Math.round(point.lon * PER_DEGREE)
    const key = lat * 1_000_000 + lon
    const known = kept.get(key)
    if (known !== undefined) return known
    const region = look({ lat: lat / PER_DEGREE, lon: lon / PER_DEGREE })
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(key, region)
    return region
  }
}
