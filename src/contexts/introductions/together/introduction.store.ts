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

/** The draft as it is now; it keeps its time. One that is gone stays gone. */
export const changeIntroduction = (db: Db, mark: string, sealed: Buffer) =>
  db.updateTable('introductions.introduction').set({ sealed }).where('mark', '=', mark).execute()

/** Held until the transaction is over, where there is one: pressed twice it is there for the first alone. */
export async function introductionBy(db: Db, mark: string): Promise<Introduction | null> {
  const row = await db
    .selectFrom('introductions.introduction')
    .select(['group_id as groupId', 'way', 'sealed', 'made_at as madeAt'])
    .where('mark', '=', mark)
    .forUpdate()
    .executeTakeFirst()
  return row ? { ...row, mark, way: row.way as TogetherWay } : null
}

export const dropIntroduction = (db: Db, mark: string) =>
  db.deleteFrom('introductions.introduction').where('mark', '=', mark).execute()

export const forgetIntroductions = (db: Db, madeBefore: number) =>
  db.deleteFrom('introductions.introduction').where('made_at', '<=', moment(madeBefore)).execute()
