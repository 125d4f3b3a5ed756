/** Makes the whole index anew from the database: for a thread of its own, since it takes a while. */
import type { Kysely } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import { groupIdsByPlace } from '../groups/group.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { type DirectoryIndex, type DirectoryIndexOptions, emptyDirectoryIndex } from './directory-index.ts'
import { readGroups } from './read-groups.ts'
import { type TellUnreadable, takeIn } from './take-in.ts'

const TOGETHER = 500

export async function makeDirectoryIndex(
  db: Kysely<DirectoryTables>,
  clock: Clock,
  options: DirectoryIndexOptions & {
    progress?: (done: number, all: number) => void
    unreadable?: TellUnreadable
  },
): Promise<DirectoryIndex> {
  const made = emptyDirectoryIndex(options)
  // What lies together is looked at together: a search is quicker where it is also kept together.
  const ids = await groupIdsByPlace(db)
  let done = 0
  for await (const read of readGroups(db, ids, TOGETHER)) {
    const { taken, passedOver } = takeIn(made, read, clock.now())
    for (const { id, fault } of passedOver) options.unreadable?.(id, fault)
    done += taken.length + passedOver.length
    options.progress?.(done, ids.length)
  }
  made.index.tidy()
  return made
}
