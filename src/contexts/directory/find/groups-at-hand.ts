/** Groups in the order asked: those seen lately from the shelf, the others from the database, once. */
import type { Kysely } from 'kysely'
import { allGroupIds, loadGroups } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import { publicGroup } from '../groups/public-group.ts'
import type { DirectoryTables } from '../tables.ts'
import type { GroupShelf } from './group-shelf.ts'

/** What it gives is in public form; groups that are gone are left out. `version` moves with every change. */
export function groupsAtHand(db: Kysely<DirectoryTables>, shelf: GroupShelf, version: () => number) {
  return async (ids: readonly string[]): Promise<Group[]> => {
    const found = new Map(ids.map(id => [id, shelf.take(id)]))
    const missing = ids.filter(id => !found.get(id))
    const before = version()
    for (const one of await loadGroups(db, missing)) {
      const group = readable(one)
      if (!group) continue
      // What was read before a change must not stay in the place of what came with it.
      if (version() === before) shelf.put(group)
      found.set(group.id, group)
    }
    return ids.flatMap(id => found.get(id) ?? [])
  }
}

/** One that cannot be read is as if it were not there; it was told of where it was read first. */
function readable(group: Group): Group | null {
  try {
    return publicGroup(group)
  } catch {
    return null
  }
}

/** So many at a time, with so many milliseconds for whoever asks meanwhile. */
const HELPING = 25
const BETWEEN = 50

/**
 * Brings all groups to hand bit by bit, so that soon after a start no search has to ask the database.
 * @param room how many the shelf holds
 * @param stopped asked before each helping
 */
export async function bringToHand(
  db: Kysely<DirectoryTables>,
  shelf: GroupShelf,
  {
    groups,
    room,
    stopped,
  }: { groups: ReturnType<typeof groupsAtHand>; room: number; stopped: () => boolean },
): Promise<void> {
  const wanted = (await allGroupIds(db)).slice(0, room).filter(id => !shelf.holds(id))
  for (let at = 0; at < wanted.length && !stopped(); at += HELPING) {
    await groups(wanted.slice(at, at + HELPING).filter(id => !shelf.holds(id)))
    await new Promise(resolve => setTimeout(resolve, BETWEEN).unref())
  }
}
