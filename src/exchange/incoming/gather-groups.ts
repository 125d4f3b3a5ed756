/**
 * Rows of feeds that only know meetings, put together to groups with several gatherings.
 *
 * Where the format names the group, that decides. Otherwise meetings are one group when their folded names and the body that lists them are the same, they are open or
 * paused alike, and they meet at the same place: the same folded street and town, or the same point to about ten
 * metres, or the same way in online. A group carries the least of its gatherings' ids. That id is a first handle,
 * not what a group is recognised by: when it comes again it is found by its gatherings' ids (`match-records.ts`),
 * so renaming or moving one meeting, or losing the one with the least id, does not make a new group of the others.
 */

import { foldName, foldStreet } from '#contexts/directory/index.ts'
import { combineRows } from './combine-rows.ts'
import type { IncomingGroup } from './incoming-group.ts'

/** Keys of which one shared is enough to be the same place. */
function placeKeys(group: IncomingGroup): string[] {
  if (group.sameAs !== null) return [`as|${group.sameAs}`]
  const keys: string[] = []
  for (const { place, online } of group.gatherings) {
    if (place?.street) keys.push(`s|${foldStreet(place.street)}|${foldName(place.town ?? '')}`)
    if (place?.point && place.pointIs === 'exact')
      keys.push(`p|${place.point.lat.toFixed(4)}|${place.point.lon.toFixed(4)}`)
    if (!place && (online?.url || online?.phone)) keys.push(`o|${online.url ?? online.phone}`)
  }
  // Without any place nothing says that two are the same.
  return keys.length > 0 ? keys : [`alone|${group.externalId}`]
}

/** Groups in the order in which their first row stood in the file. Takes time in proportion to the rows. */
export function gatherGroups(rows: Iterable<IncomingGroup>): IncomingGroup[] {
  const groups = [...rows]
  const parent = groups.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      const above: number = parent[at] ?? at
      parent[at] = parent[above] ?? above
      at = above
    }
    return at
  }
  const seen = new Map<string, number>()
  groups.forEach((group, index) => {
    const who = `${foldName(group.name)}|${group.listedBy ?? ''}|${group.life?.state ?? ''}`
    for (const place of placeKeys(group)) {
      const before = seen.get(`${who}|${place}`)
      if (before === undefined) seen.set(`${who}|${place}`, index)
      else {
        const [a, b] = [root(before), root(index)]
        parent[Math.max(a, b)] = Math.min(a, b)
      }
    }
  })
  const members = new Map<number, IncomingGroup[]>()
  groups.forEach((group, index) => {
    const first = root(index)
    const together = members.get(first)
    if (together) together.push(group)
    else members.set(first, [group])
  })
  return [...members.values()].map(combineRows)
}
