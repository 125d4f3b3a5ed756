/** Where and when the gatherings of a group are, as keys that two groups of two lists may share. */
import type { Place } from '../gatherings/gathering.ts'
import { foldName, foldStreet } from './fold-name.ts'
import type { SourceGathering, SourceGroup } from './source-group.ts'

const METRES = 300
const METRES_A_DEGREE = 111_320

/** Degrees of latitude within which `isNear` holds. */
export const BAND = METRES / METRES_A_DEGREE

export type Point = NonNullable<Place['point']>

/** Close enough at these distances; not for measuring a way. */
function metresBetween(a: Point, b: Point): number {
  const east = (a.lon - b.lon) * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180))
  return Math.hypot(a.lat - b.lat, east) * METRES_A_DEGREE
}

/** The middle of a town is no spot: all groups without an address would meet there. */
const spotOf = (place: Place | null): Point | null => (place?.pointIs === 'exact' ? place.point : null)

export const spots = (group: SourceGroup): Point[] =>
  group.gatherings.map(({ place }) => spotOf(place)).filter(point => point !== null)

export const streets = (group: SourceGroup): string[] =>
  group.gatherings
    .map(({ place }) => (place?.street ? `${foldStreet(place.street)}|${foldName(place.town ?? '')}` : ''))
    .filter(Boolean)

function hoursAt({ schedule: { pattern, start } }: SourceGathering, where: string[]): string[] {
  if (start === null || (pattern.kind !== 'weekly' && pattern.kind !== 'monthly')) return []
  return where.flatMap(each => pattern.days.map(day => `${day}|${start}|${each}`))
}

/** Weekday, start and place: the same street and town, or the same spot to about ten metres. */
export function timePlaces(group: SourceGroup): string[] {
  return group.gatherings.flatMap(gathering => {
    const { place } = gathering
    const where: string[] = []
    if (place?.street) where.push(`${foldStreet(place.street)}|${foldName(place.town ?? '')}`)
    const spot = spotOf(place)
    if (spot) where.push(`${spot.lat.toFixed(4)}|${spot.lon.toFixed(4)}`)
    return hoursAt(gathering, where)
  })
}

/** Weekday, start and town; `unknown`: only of gatherings whose spot nobody knows. */
export function townHours(group: SourceGroup, which: 'all' | 'unknown'): string[] {
  return group.gatherings
    .filter(({ place }) => place?.town && (which === 'all' || !spotOf(place)))
    .flatMap(gathering => hoursAt(gathering, [foldName(gathering.place?.town ?? '')]))
}

const share = (some: string[], others: string[]): boolean => {
  const known = new Set(some)
  return others.some(each => known.has(each))
}

/** Within 300 m, in one street, at one hour of one town where a spot is not known, or both only online. */
export function isNear(a: SourceGroup, b: SourceGroup): boolean {
  const [here, there] = [spots(a), spots(b)]
  if (here.some(one => there.some(other => metresBetween(one, other) <= METRES))) return true
  if (share(streets(a), streets(b))) return true
  if (share(townHours(a, 'unknown'), townHours(b, 'all'))) return true
  if (share(townHours(a, 'all'), townHours(b, 'unknown'))) return true
  return isOnline(a) && isOnline(b)
}

export const isOnline = (group: SourceGroup): boolean => group.gatherings.every(each => each.place === null)
