/** One gathering of a group, found and changed by its id. */
import { Problem } from '#platform/http/problem.ts'
import type { Gathering } from '../../../gatherings/gathering.ts'
import type { Group } from '../../../groups/group.ts'

/** @throws {Problem} `not-found` */
export function gatheringOf({ gatherings }: Group, id: string): Gathering {
  const found = gatherings.find(gathering => gathering.id === id)
  if (!found) throw new Problem('not-found')
  return found
}

export const withGathering =
  (id: string, change: (gathering: Gathering) => Gathering) =>
  (group: Group): Group => ({
    ...group,
    gatherings: group.gatherings.map(gathering => (gathering.id === id ? change(gathering) : gathering)),
  })
