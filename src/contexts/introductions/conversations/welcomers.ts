/** Who answers for a group: the one who agreed first is the welcomer, the next the second welcomer. */
import {
  type ContactTask,
  contactTasksOf,
  type DirectoryTables,
  reachable,
} from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'

/** Those who can be written to at this moment. */
export async function welcomersOf(
  queries: Queries,
  groupId: string,
  now: number,
): Promise<(ContactTask & { email: string })[]> {
  const tasks = await contactTasksOf(queries.withTables<DirectoryTables>(), [groupId])
  return reachable(tasks.get(groupId) ?? [], now)
}
