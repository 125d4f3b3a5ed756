/** Makes the whole index anew from the database: for a thread of its own, since it takes a while. */
import type { Kysely } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import type { DirectoryTables } from '../tables.ts'
import { type DirectoryIndex, type DirectoryIndexOptions, emptyDirectoryIndex } from './directory-index.ts'
import { readGroups } from './read-groups.ts'
import { whatChanged } from './what-changed.ts'

const TOGETHER = 500

export async function makeDirectoryIndex(
  db: Kysely<DirectoryTables>,
  clock: Clock,
  options: DirectoryIndexOptions & { progress?: (done: number, all: number) => void },
): Promise<DirectoryIndex> {
  const made = emptyDirectoryIndex(options)
  const { toRead } = await whatChanged(db, made.roster)
  let done = 0
  for await (const { groups } of readGroups(db, toRead, TOGETHER)) {
    const now = clock.now()
    for (const { group, mark } of groups) made.take(group, mark, now)
    done += groups.length
    options.progress?.(done, toRead.length)
  }
  made.index.tidy()
  return made
}
