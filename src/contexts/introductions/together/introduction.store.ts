/** Drafts as rows. */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { Introduction, TogetherWay } from './introduction.ts'
import type { TogetherTables } from './together-tables.ts'

type Db = Kysely<TogetherTables>

/** Sent twice it is there once. */
export async function addIntroduction(db: Db, one: Introduction): Promise<void> {
  const { mark, groupId, way, madeAt, sealed } = one
  await db
    .insertInto('introductions.introduction')
    .values({ mark, group_id: groupId, way, sealed, made_at: moment(madeAt) })
    .onConflict(clash => clash.column('mark').doNothing())
    .execute()
}

/**
 * The draft as it is now, behind the same link or another; it keeps its time.
 * @returns false where it is gone: then it stays gone
 */
export async function changeIntroduction(
  db: Db,
  mark: string,
  now: Pick<Introduction, 'mark' | 'sealed'>,
): Promise<boolean> {
  const row = await db
    .updateTable('introductions.introduction')
    .set({ mark: now.mark, sealed: now.sealed })
    .where('mark', '=', mark)
    .returning('mark')
    .executeTakeFirst()
  return row !== undefined
}

export async function introductionBy(db: Db, mark: string): Promise<Introduction | null> {
  const row = await db
    .selectFrom('introductions.introduction')
    .select(['group_id as groupId', 'way', 'sealed', 'made_at as madeAt'])
    .where('mark', '=', mark)
    .executeTakeFirst()
  return row ? { ...row, mark, way: row.way as TogetherWay } : null
}

/** @returns whether it was still there: of two who take it away at one moment one does */
export async function dropIntroduction(db: Db, mark: string): Promise<boolean> {
  const row = await db
    .deleteFrom('introductions.introduction')
    .where('mark', '=', mark)
    .returning('mark')
    .executeTakeFirst()
  return row !== undefined
}

export const forgetIntroductions = (db: Db, madeBefore: number) =>
  db.deleteFrom('introductions.introduction').where('made_at', '<=', moment(madeBefore)).execute()
