/** Groups with words that somebody is to look at. */
import { type Kysely, sql } from 'kysely'
import type { Group } from '../groups/group.ts'
import type { DirectoryTables } from '../tables.ts'
import { isKnownClean } from './known-clean.ts'
import { toLookAt } from './record-notice.ts'

type Db = Kysely<DirectoryTables>

/** Ids, the oldest first. */
export async function groupsToLookAt(db: Db, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('directory.group')
    .select('id')
    .where(sql<boolean>`to_look_at`)
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

/** Records written before somebody looked for such words come to the desk too. */
export async function markToLookAt(db: Db, groups: readonly Group[]): Promise<void> {
  const unsure = groups.filter(group => !isKnownClean(group))
  for (const toLook of [true, false]) {
    const ids = unsure.filter(group => toLookAt(group).length > 0 === toLook).map(({ id }) => id)
    if (ids.length === 0) continue
    await db
      .updateTable('directory.group')
      .set({ to_look_at: toLook })
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .where('to_look_at', 'is', null)
      .execute()
  }
}
