/** Groups of different sources that are probably one, for a person to look at. Never merged by itself (M75). */
import { foldName } from './fold-name.ts'
import { BAND, isNear, spots, streets, timePlaces, towns } from './meeting-spots.ts'
import type { SourceGroup } from './source-group.ts'

export interface DuplicateCandidate {
  /** The group's id here, or the handle of an incoming one. */
  id: string
  group: SourceGroup
}

export interface LikelyDuplicate {
  incoming: string
  existing: string
  /**
   * `name-near`: same folded name within 300 m, online, or, where a spot is not known, at the same hour in the same
   * town. `time-place`: same weekday and start in the same place.
   */
  because: 'name-near' | 'time-place'
}

/** A name or an hour shared by more than this many groups in one spot says nothing about any of them. */
const MOST_ALIKE = 50

const shareTopic = (a: SourceGroup, b: SourceGroup): boolean =>
  a.topics.length === 0 || b.topics.length === 0 || a.topics.some(topic => b.topics.includes(topic))

/** A folded name with the band of latitude it lies in, so that only neighbours are compared. */
function nameBands(group: SourceGroup, reach: number[]): string[] {
  const name = foldName(group.name)
  const bands = spots(group).flatMap(({ lat }) =>
    reach.map(step => `${name}|${Math.floor(lat / BAND) + step}`),
  )
  return [
    ...bands,
    ...streets(group).map(street => `${name}|${street}`),
    ...towns(group).map(town => `${name}|in ${town}`),
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
        if (isNear(one.group, other.group)) note(one, other, 'name-near')
    for (const key of timePlaces(one.group))
      for (const other of (byTime.get(key) ?? []).slice(0, MOST_ALIKE))
        if (shareTopic(one.group, other.group)) note(one, other, 'time-place')
  }
  return [...pairs.values()]
}
