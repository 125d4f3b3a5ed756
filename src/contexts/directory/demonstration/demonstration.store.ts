/** The mark that the groups here are made up: kept beside them, so that it comes and goes with them (M79). */
import type { Kysely } from 'kysely'
import type { DirectoryTables } from '../tables.ts'

type Db = Kysely<DirectoryTables>

export async function isDemonstration(db: Db): Promise<boolean> {
  const mark = await db.selectFrom('directory.demonstration').select('made_up').executeTakeFirst()
  return mark !== undefined
}

/** Setting it twice is no fault. It goes when all groups are forgotten. */
export async function markDemonstration(db: Db): Promise<void> {
  await db
    .insertInto('directory.demonstration')
    .values({ made_up: true })
    .onConflict(clash => clash.doNothing())
    .execute()
}
