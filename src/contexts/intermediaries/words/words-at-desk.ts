/** Words that somebody at the desk is to look at before people see them. */
import {
  type DirectoryTables,
  groupsToLookAt,
  loadGroups,
  markOfNotices,
  toLookAt,
} from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { WordsAtDesk } from './words-seen.ts'

/** Looked through at most. */
const MOST = 20

export async function lookAtWords(queries: Queries): Promise<WordsAtDesk[]> {
  const db = queries.withTables<DirectoryTables>()
  const groups = await loadGroups(db, await groupsToLookAt(db, MOST))
  return groups.flatMap(group => {
    const { id: groupId, slug, name, source } = group
    const notices = toLookAt(group)
    return notices.length > 0
      ? [{ groupId, slug, name, from: source?.name ?? null, notices, seen: markOfNotices(group) }]
      : []
  })
}
