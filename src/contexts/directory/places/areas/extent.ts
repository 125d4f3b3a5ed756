/** Where an area lies, as far as its towns tell: no boundaries are known. */
import { distanceKm, type Point } from '../distance.ts'
import type { Town } from '../gazetteer/gazetteer.ts'

export interface Extent extends Point {
  /** A circle that holds its towns, and what belongs to them. */
  radiusKm: number
  /** People in its towns. */
  population: number
}

/** Beyond its outermost town a group may still meet in it. */
const BEYOND_KM = 10
const RADIANS = Math.PI / 180

/** Its middle is that of its towns, each counted once. Expects at least one. */
export function extentOf(towns: readonly Pick<Town, 'lat' | 'lon' | 'population'>[]): Extent {
  let x = 0
  let y = 0
  let z = 0
  let population = 0
  for (const town of towns) {
    const across = Math.cos(town.lat * RADIANS)
    x += across * Math.cos(town.lon * RADIANS)
    y += across * Math.sin(town.lon * RADIANS)
    z += Math.sin(town.lat * RADIANS)
    population += town.population
  }
  const middle = { lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS, lon: Math.atan2(y, x) / RADIANS }
  const farthest = towns.reduce((km, town) => Math.max(km, distanceKm(middle, town)), 0)
  const round = (degrees: number) => Math.round(degrees * 100_000) / 100_000
  return {
    lat: round(middle.lat),
    lon: round(middle.lon),
    radiusKm: Math.ceil(farthest) + BEYOND_KM,
    population,
  }
}
