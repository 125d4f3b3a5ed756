/** Whether one gathering passes the filters, and how far it is, in the plainest way. */
import type { Document, Gathering, LatLon } from '../document.ts'
import { kmOfChord, unitVector } from '../place/geo.ts'
import type { Query } from '../query.ts'
import { TIMES_OF_DAY, timesOfDayBits } from '../week/time-of-day.ts'

export interface Meets {
  query: Query
  allOf: readonly string[]
}

export function meets(document: Document, gathering: Gathering, { query, allOf }: Meets): boolean {
  const { days = [], times = [], facets = {} } = query
  const onTime = (gathering.slots ?? []).some(([day, start]) => {
    const inTime = TIMES_OF_DAY.some((time, i) => times.includes(time) && timesOfDayBits(start) & (1 << i))
    return (!days.length || days.includes(day)) && (!times.length || inTime)
  })
  if ((days.length || times.length) && !onTime) return false
  return Object.entries(facets).every(([facet, wanted]) => {
    const has = [...(document.facets?.[facet] ?? []), ...(gathering.facets?.[facet] ?? [])]
    if (!wanted.length) return true
    return allOf.includes(facet)
      ? wanted.every(value => has.includes(value))
      : wanted.some(value => has.includes(value))
  })
}

/** In single precision, as the index keeps points; that this is the haversine distance is tested apart. */
export function naiveKm(a: LatLon, b: LatLon): number {
  const [ax, ay, az] = unitVector(a)
  const [bx, by, bz] = unitVector(b)
  return kmOfChord((ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2)
}

/** By the document or by the gathering. */
export function hasValue(document: Document, gathering: Gathering, facet: string, value: string): boolean {
  return [...(document.facets?.[facet] ?? []), ...(gathering.facets?.[facet] ?? [])].includes(value)
}
