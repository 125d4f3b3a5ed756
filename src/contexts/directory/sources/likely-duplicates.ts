/** Groups of different sources that are probably one, for a person to look at. Never merged by itself (M75). */
import { foldName } from './fold-name.ts'
import { cellOf, cellsAround } from './meeting-cells.ts'
import { isNear, isOnline, spots, streets, timePlaces, townHours } from './meeting-spots.ts'
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

/** A group that is likely to be each of so many others is compared with no more: it says nothing about any of them. */
const MOST_ALIKE = 50

const shareTopic = (a: SourceGroup, b: SourceGroup): boolean =>
  a.topics.length === 0 || b.topics.length === 0 || a.topics.some(topic => b.topics.includes(topic))

const ARTICLE = /^(the|a|an|der|die|das|ein|eine|le|la|les|el|los|las|de|het) (?=.)/

/** "The Kosher Kettle" and "Kosher Kettle" are one name. */
const nameOf = ({ name }: SourceGroup): string => foldName(name).replace(ARTICLE, '')

/** Keys of which two groups of one name share one exactly where `isNear` holds, but for cells, which come close. */
function nameKeys(group: SourceGroup, side: 'incoming' | 'existing'): string[] {
  const [own, other] = side === 'incoming' ? (['all', 'unknown'] as const) : (['unknown', 'all'] as const)
  const keys = [
    ...spots(group).flatMap(spot => (side === 'incoming' ? [cellOf(spot)] : cellsAround(spot))),
    ...streets(group),
    ...townHours(group, own).map(hour => `in ${hour}`),
    ...townHours(group, other).map(hour => `at ${hour}`),
    ...(isOnline(group) ? ['online'] : []),
  ]
  const name = nameOf(group)
  return keys.map(key => `${name}|${key}`)
}

interface Incoming extends DuplicateCandidate {
  pairs: Map<string, LikelyDuplicate>
  /** True: it had as many pairs as are told, and there was one more. */
  full: boolean
}

function note(found: Map<string, Incoming[]>, one: Incoming, keys: string[]): void {
  for (const key of new Set(keys)) {
    const list = found.get(key)
    if (list) list.push(one)
    else found.set(key, [one])
  }
}

export interface DuplicateSearch {
  /** One more that comes in, for those who have not all of them at once: nobody waits while thousands are read. */
  add(candidate: DuplicateCandidate): void
  /** Compares one group that is here with all that come in; nothing of it is kept but its id. False: like none. */
  compare(existing: DuplicateCandidate): boolean
  /** In the order of the incoming groups, each pair once, its stronger reason. */
  pairs(): LikelyDuplicate[]
  /** So many incoming groups are likely to be more others than are told. */
  cutShort(): number
}

/** Takes time in proportion to the lists, and room in proportion to what comes in. */
export function searchDuplicates(candidates: readonly DuplicateCandidate[]): DuplicateSearch {
  const incoming: Incoming[] = []
  const byName = new Map<string, Incoming[]>()
  const byTime = new Map<string, Incoming[]>()
  const add = (candidate: DuplicateCandidate) => {
    const one: Incoming = { ...candidate, pairs: new Map(), full: false }
    incoming.push(one)
    note(byName, one, nameKeys(one.group, 'incoming'))
    note(byTime, one, timePlaces(one.group))
  }
  for (const each of candidates) add(each)
  return {
    add,
    compare({ id, group }) {
      let found = false
      const pair = (one: Incoming, because: LikelyDuplicate['because'], holds: typeof isNear) => {
        if (one.full || one.id === id || one.pairs.has(id) || !holds(one.group, group)) return
        one.full = one.pairs.size === MOST_ALIKE
        if (one.full) return
        one.pairs.set(id, { incoming: one.id, existing: id, because })
        found = true
      }
      for (const key of new Set(nameKeys(group, 'existing')))
        for (const one of byName.get(key) ?? []) pair(one, 'name-near', isNear)
      for (const key of timePlaces(group))
        for (const one of byTime.get(key) ?? []) pair(one, 'time-place', shareTopic)
      return found
    },
    pairs: () => incoming.flatMap(({ pairs }) => [...pairs.values()]),
    cutShort: () => incoming.filter(({ full }) => full).length,
  }
}

/** Pairs across the two lists, each pair once. */
export function likelyDuplicates(
  incoming: readonly DuplicateCandidate[],
  existing: readonly DuplicateCandidate[],
): LikelyDuplicate[] {
  const search = searchDuplicates(incoming)
  for (const one of existing) search.compare(one)
  return search.pairs()
}
