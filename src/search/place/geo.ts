/** Points on the globe. Kept as unit vectors, so that comparing two distances needs no trigonometry. */
import type { LatLon } from '../document.ts'

/** Mean radius, kilometres. */
export const EARTH_KM = 6371.0088
const RADIANS = Math.PI / 180

/** The unit vector of a point, in single precision: good to a metre. */
export function unitVector({ lat, lon }: LatLon): [x: number, y: number, z: number] {
  const across = Math.cos(lat * RADIANS)
  return [
    Math.fround(across * Math.cos(lon * RADIANS)),
    Math.fround(across * Math.sin(lon * RADIANS)),
    Math.fround(Math.sin(lat * RADIANS)),
  ]
}

/** The point of a unit vector. */
export const pointOf = (x: number, y: number, z: number): LatLon => ({
  lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS,
  lon: Math.atan2(y, x) / RADIANS,
})

/** The square of the straight line through the globe that belongs to a distance over ground. */
export function chordSquared(km: number): number {
  const half = Math.min(km / EARTH_KM, Math.PI) / 2
  return 4 * Math.sin(half) ** 2
}

/** Kilometres over ground for the square of a chord. */
export function kmOfChord(squared: number): number {
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(squared) / 2))
}

/** Kilometres over ground (haversine). */
export function distanceKm(a: LatLon, b: LatLon): number {
  const dLat = (b.lat - a.lat) * RADIANS
  const dLon = (b.lon - a.lon) * RADIANS
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
