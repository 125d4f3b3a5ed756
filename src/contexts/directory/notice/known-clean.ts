/**
 * Groups read from rows of which it is known that nothing in them was noticed: all of a country is read at every start, and
 * telling it anew takes longer than reading it. Known of this very object; whatever is made from it is looked at again.
 */
import type { Group } from '../groups/group.ts'

const clean = new WeakSet<Group>()

export const isKnownClean = (group: Group): boolean => clean.has(group)

/** @param row as it was last saved; `to_look_at` is null where that was before words were read */
export function knownCleanBy(
  group: Group,
  row: { to_look_at: boolean | null; words_settled: readonly string[] },
): Group {
  if (row.to_look_at === false && row.words_settled.length === 0) clean.add(group)
  return group
}
