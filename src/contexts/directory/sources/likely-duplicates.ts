/** Groups of different sources that are probably one, for a person to look at. Never merged by itself (M75). */
import { foldName, foldStreet } from './fold-name.ts'
import type { SourceGroup } from './source-group.ts'

export interface DuplicateCandidate {
  /** The group's id here, or the handle of an incoming one. */
  id: string
  group: SourceGroup
}

export interface LikelyDuplicate {
  incoming: string
  existing: string
  /** `name-near`: same folded name within 300 m or online. `time-place`: same weekday and start in the same place. */
  because: 'name-near' | 'time-place'
}

const METRES = 300
/** A name or an hour shared by more than this many groups in one spot says nothing about any of them. */
const MOST_ALIKE = 50
const BAND = METRES / 111_320

type Point = { lat: number; lon: number }

/** Close enough at these distances; not for measuring a way. */
function metresBetween(a: Point, b: Point): number {
  const east = (a.lon - b.lon) * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180))
  return Math.hypot(a.lat - b.lat, east) * 111_320
}

const points = (group: SourceGroup): Point[] =>
  group.gatherings.map(each => each.place?.point ?? null).filter(point => point !== null)

const streets = (group: SourceGroup): string[] =>
  group.gatherings
    .map(({ place }) => (place?.street ? `${foldStreet(place.street)}|${foldName(place.town ?? '')}` : ''))
    .filter(Boolean)

function near(a: SourceGroup, b: SourceGroup): boolean {
  const [here, there] = [points(a), points(b)]
  if (here.some(one => there.some(other => metresBetween(one, other) <= METRES))) return true
  const known = new Set(streets(a))
  if (streets(b).some(street => known.has(street))) return true
  const online = (group: SourceGroup) => group.gatherings.every(each => each.place === null)
  return online(a) && online(b)
}

/** Weekday, start and place: the same street and town, or the same spot to about ten metres. */
function timePlaces(group: SourceGroup): string[] {
  return group.gatherings.flatMap(({ schedule: { pattern, start }, place }) => {
    if (!place || start === null || (pattern.kind !== 'weekly' && pattern.kind !== 'monthly')) return []
    const spots: string[] = []
    if (place.street) spots.push(`${foldStreet(place.street)}|${foldName(place.town ?? '')}`)
    if (place.point) spots.push(`${place.point.lat.toFixed(4)}|${place.point.lon.toFixed(4)}`)
    return spots.flatMap(spot => pattern.days.map(day => `${day}|${start}|${spot}`))
  })
}

const shareTopic = (a: SourceGroup, b: SourceGroup): boolean =>
  a.topics.length === 0 || b.topics.length === 0 || a.topics.some(topic => b.topics.includes(topic))

/** A folded name with the band of latitude it lies in, so that only neighbours are compared. */
function nameBands(group: SourceGroup, reach: number[]): string[] {
  const name = foldName(group.name)
  const bands = points(group).flatMap(({ lat }) =>
    reach.map(step => `${name}|${Math.floor(lat / BAND) + step}`),
  )
  return [
    ...bands,
    ...streets(group).map(street => `${name}|${street}`),
    ...(bands.length === 0 ? [`${name}|`] : []),
  ]
}

function index(
  candidates: DuplicateCandidate[],
  keys: (group: SourceGroup) => string[],
): Map<string, DuplicateCandidate[]> {
  const found = new Map<string, DuplicateCandidate[]>()
  for (const candidate of candidates)
    for (const key of new Set(keys(candidate.group))) {
      const list = found.get(key)
      if (list) list.push(candidate)
      else found.set(key, [candidate])
    }
  return found
}

/** Pairs across the two lists, each pair once, its stronger reason first. Takes time in proportion to the lists. */
export function likelyDuplicates(
  incoming: DuplicateCandidate[],
  existing: DuplicateCandidate[],
): LikelyDuplicate[] {
  const byName = index(existing, group => nameBands(group, [0]))
  const byTime = index(existing, timePlaces)
  const pairs = new Map<string, LikelyDuplicate>()
  const note = (a: DuplicateCandidate, b: DuplicateCandidate, because: LikelyDuplicate['because']) => {
    const key = `${a.id}\n${b.id}`
    if (a.id !== b.id && !pairs.has(key)) pairs.set(key, { incoming: a.id, existing: b.id, because })
  }
  for (const one of incoming) {
    for (const key of new Set(nameBands(one.group, [-1, 0, 1])))
      for (const other of (byName.get(key) ?? []).slice(0, MOST_ALIKE))
        if (near(one.group, other.group)) note(one, other, 'name-near')
    for (const key of timePlaces(one.group))
      for (const other of (byTime.get(key) ?? []).slice(0, MOST_ALIKE))
        if (shareTopic(one.group, other.group)) note(one, other, 'time-place')
  }
  return [...pairs.values()]
}
