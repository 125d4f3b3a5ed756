/** Distances and bearings over the round earth. Straight lines, not roads: the pages say so (M07). */

/** Degrees, WGS 84. */
export interface Point {
  lat: number
  lon: number
}

export const KM_PER_MILE = 1.609344
const EARTH_KM = 6371.0088
const rad = (degrees: number) => (degrees * Math.PI) / 180

/** Kilometres in a straight line (haversine; within 0.5 % of the true figure). */
export function distanceKm(a: Point, b: Point): number {
  const half = Math.sin(rad(b.lat - a.lat) / 2)
  const across = Math.sin(rad(b.lon - a.lon) / 2)
  const h = half * half + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * across * across
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Degrees clockwise from north, 0 to below 360, looking from `a` to `b`. */
export function bearing(a: Point, b: Point): number {
  const turn = rad(b.lon - a.lon)
  const y = Math.sin(turn) * Math.cos(rad(b.lat))
  const x =
    Math.cos(rad(a.lat)) * Math.sin(rad(b.lat)) - Math.sin(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.cos(turn)
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360
}
