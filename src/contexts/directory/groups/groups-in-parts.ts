/** All groups one part after another, for work that looks at each once. */
import type { Kysely } from 'kysely'
import type { DirectoryTables } from '../tables.ts'
import { allGroupIds, loadGroups } from './group.store.ts'
import type { Group } from './group.ts'

/** Few enough that whoever asks meanwhile hardly waits, enough that asking for them takes little time. */
const PART = 200

/** In the order in which they came here. Hold on to no part, and the room it takes is free for the next. */
export async function* groupsInParts(db: Kysely<DirectoryTables>): AsyncGenerator<Group[]> {
  const ids = await allGroupIds(db)
  for (let at = 0; at < ids.length; at += PART) yield await loadGroups(db, ids.slice(at, at + PART))
}
