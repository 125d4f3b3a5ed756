/** Groups in the order asked: those seen lately from the shelf, the others from the database, once. */
import type { Kysely } from 'kysely'
import { loadGroups } from '../groups/group.store.ts'
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
      const group = publicGroup(one)
      // What was read before a change must not stay in the place of what came with it.
      if (version() === before) shelf.put(group)
      found.set(group.id, group)
    }
    return ids.flatMap(id => found.get(id) ?? [])
  }
}
