/** Which record another one has become a part of. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { DirectoryTables } from '../tables.ts'
import type { DatedLifeState } from './group.ts'

type Db = Kysely<DirectoryTables>

export interface MergedGroup {
  groupId: string
  intoId: string
  lifeBefore: DatedLifeState
  /** Epoch milliseconds. */
  at: number
}

/** What led to the one now leads on to the other. */
export async function addMerged(db: Db, { groupId, intoId, lifeBefore, at }: MergedGroup): Promise<void> {
  await db
    .updateTable('directory.merged_group')
    .set({ into_id: intoId })
    .where('into_id', '=', groupId)
    .execute()
  await db
    .insertInto('directory.merged_group')
    .values({
      group_id: groupId,
      into_id: intoId,
      life_before: sql<string>`${JSON.stringify(lifeBefore)}::jsonb`,
      merged_at: moment(at),
    })
    .execute()
}

/** @returns null where it is a record of its own */
export async function mergedGroup(db: Db, groupId: string): Promise<MergedGroup | null> {
  const row = await db
    .selectFrom('directory.merged_group')
    .selectAll()
    .where('group_id', '=', groupId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  const lifeBefore = row.life_before as unknown as DatedLifeState
  return { groupId, intoId: row.into_id, lifeBefore, at: row.merged_at }
}

export async function forgetMerged(db: Db, groupId: string): Promise<void> {
  await db.deleteFrom('directory.merged_group').where('group_id', '=', groupId).execute()
}

/** Those that became part of another since, the newest first. */
export async function mergedSince(
  db: Db,
  since: number,
): Promise<Pick<MergedGroup, 'groupId' | 'intoId' | 'at'>[]> {
  return db
    .selectFrom('directory.merged_group')
    .select(['group_id as groupId', 'into_id as intoId', 'merged_at as at'])
    .where('merged_at', '>=', moment(since))
    .orderBy('merged_at', 'desc')
    .execute()
}
