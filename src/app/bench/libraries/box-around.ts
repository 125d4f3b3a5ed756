/** The box that holds a circle on the earth, for databases that compare numbers. */
import type { LatLon } from '#search/index.ts'

const KM_PER_DEGREE = 111.32

export function boxAround({ lat, lon }: LatLon, km: number) {
  const high = km / KM_PER_DEGREE
  const wide = high / Math.max(0.01, Math.cos((lat * Math.PI) / 180))
  return { south: lat - high, north: lat + high, west: lon - wide, east: lon + wide }
}
