/** Takes what was read into the index. One group that cannot be read keeps no other from being found. */
import type { Group } from '../groups/group.ts'
import type { DirectoryIndex } from './directory-index.ts'
import type { ReadTogether, UnreadableGroup } from './read-groups.ts'

export interface TakenIn {
  taken: Group[]
  /** Not listed now; they are looked at again when they change, or after a day. */
  passedOver: UnreadableGroup[]
}

/** Told of each group that cannot be read, with what went wrong, whose message may hold the group's words. */
export type TellUnreadable = (id: string, fault: unknown) => void

export function takeIn(
  held: Pick<DirectoryIndex, 'take' | 'passOver'>,
  { groups, unreadable }: ReadTogether,
  now: number,
): TakenIn {
  const taken: Group[] = []
  const passedOver = [...unreadable]
  for (const { group, mark } of groups) {
    try {
      held.take(group, mark, now)
      taken.push(group)
    } catch (fault) {
      passedOver.push({ id: group.id, mark, fault })
    }
  }
  for (const { id, mark } of passedOver) held.passOver(id, mark, now)
  return { taken, passedOver }
}
