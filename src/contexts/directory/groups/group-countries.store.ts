/** In which countries groups meet. */
import type { Kysely } from 'kysely'
import type { DirectoryTables } from '../tables.ts'

/** Enough to tell where most of them are. */
const MOST = 5_000

/** The country of each gathering that has a place with one, of some thousand gatherings. */
export async function someCountries(db: Kysely<DirectoryTables>): Promise<string[]> {
  const rows = await db
    .selectFrom('directory.gathering as g')
    .innerJoin('directory.place as p', 'p.id', 'g.place_id')
    .select('p.country')
    .where('p.country', 'is not', null)
    .limit(MOST)
    .execute()
  return rows.flatMap(({ country }) => country ?? [])
}
