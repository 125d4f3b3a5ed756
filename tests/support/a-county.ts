/** The demonstration county with plain ids and codes, so that two of the same seed are equal. */
import { demonstrationGroups } from '#contexts/directory/demonstration/demonstration-groups.ts'
import type { Group } from '#contexts/directory/groups/group.ts'

export function aCounty(now: number, seed = 1): Group[] {
  let ids = 0
  let codes = 0
  return demonstrationGroups({ now, seed, newId: () => `id-${++ids}`, newCode: () => `code-${++codes}` })
}
