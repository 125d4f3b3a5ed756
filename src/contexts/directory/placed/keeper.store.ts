/** Keepers of what was put up: rows. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import { sameBox } from '#platform/mail/mail-address.ts'
import type { MaterialKeeper } from './placed.ts'
import type { MaterialKeeperTable, PlacedTables } from './placed-tables.ts'

type Db = Kysely<PlacedTables>

const keeperOf = (row: MaterialKeeperTable): MaterialKeeper => ({
  id: row.id,
  email: row.email,
  language: row.language,
  since: row.since,
  toldAt: row.told_at,
  askedAt: row.asked_at,
  unanswered: row.unanswered,
})

/** Any number will do, as long as it stays the same. */
const TO_BOX = 7_236_417

/** Whoever writes to the same box waits until this transaction is over. @returns null where nothing is kept for it yet */
export async function keeperWithBox(db: Db, email: string): Promise<MaterialKeeper | null> {
  await sql`select pg_advisory_xact_lock(${TO_BOX}, hashtext(${sameBox(email)}))`.execute(db)
  const row = await db
    .selectFrom('directory.material_keeper')
    .selectAll()
    .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), '=', sameBox(email)))
    .executeTakeFirst()
  return row ? keeperOf(row) : null
}

export async function addKeeper(db: Db, keeper: Pick<MaterialKeeper, 'id' | 'email' | 'language' | 'since'>) {
  const { id, email, language, since } = keeper
  await db
    .insertInto('directory.material_keeper')
    .values({ id, email, language, since: moment(since), unanswered: 0 })
    .execute()
}

export async function materialKeeper(db: Db, id: string): Promise<MaterialKeeper | null> {
  const row = await db
    .selectFrom('directory.material_keeper')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? keeperOf(row) : null
}

/** In the order of their ids, `count` of them after this one. */
export async function keepersAfter(db: Db, after: string | null, count: number): Promise<MaterialKeeper[]> {
  const rows = await db
    .selectFrom('directory.material_keeper')
    .selectAll()
    .$if(after !== null, query => query.where('id', '>', after))
    .orderBy('id')
    .limit(count)
    .execute()
  return rows.map(keeperOf)
}

export async function toldNow(db: Db, id: string, at: number): Promise<void> {
  await db
    .updateTable('directory.material_keeper')
    .set({ told_at: moment(at) })
    .where('id', '=', id)
    .execute()
}

export async function askedNow(db: Db, id: string, at: number): Promise<void> {
  await db
    .updateTable('directory.material_keeper')
    .set({ asked_at: moment(at), unanswered: sql<number>`least(unanswered + 1, 2)` })
    .where('id', '=', id)
    .execute()
}

/** Any press answers: they are there. */
export async function keeperAnswered(db: Db, id: string): Promise<void> {
  await db.updateTable('directory.material_keeper').set({ unanswered: 0 }).where('id', '=', id).execute()
}

/** The address goes; what they put up stays, as kept by nobody. @returns false where it had gone */
export async function forgetKeeper(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('directory.material_keeper')
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** @returns the ids of those who keep nothing any more, and are forgotten */
export async function forgetIdleKeepers(db: Db): Promise<string[]> {
  const rows = await db
    .deleteFrom('directory.material_keeper')
    .where('id', 'not in', query =>
      query
        .selectFrom('directory.placed_material')
        .select('keeper_id')
        .where('keeper_id', 'is not', null)
        .$castTo<{ keeper_id: string }>(),
    )
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}
