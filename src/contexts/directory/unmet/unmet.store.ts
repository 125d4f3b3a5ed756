/** Counts of what nobody found and of who would come, by topic, wide area and month (M76). */
import { type Kysely, sql } from 'kysely'
import type { DirectoryTables } from '../tables.ts'
import type { Counted } from './counted.ts'

type Db = Kysely<DirectoryTables>

/** Adds to what was counted before; in one statement, so all of it or nothing. */
export async function addUnmet(db: Db, counted: readonly Counted[]): Promise<void> {
  if (counted.length === 0) return
  // In one order, so that two servers writing at once never wait for each other.
  const rows = [...counted].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  await db
    .insertInto('directory.unmet_search')
    .values(rows.map(({ times, ...row }) => ({ ...row, searches: times })))
    .onConflict(clash =>
      clash
        .columns(['month', 'topic', 'country', 'region'])
        .doUpdateSet({ searches: sql<number>`unmet_search.searches + excluded.searches` }),
    )
    .execute()
}

export async function addWouldCome(db: Db, counted: Counted): Promise<void> {
  await db
    .insertInto('directory.would_come')
    .values(counted)
    .onConflict(clash =>
      clash
        .columns(['month', 'topic', 'country', 'region'])
        .doUpdateSet({ times: sql<number>`would_come.times + excluded.times` }),
    )
    .execute()
}

/** Everything kept, small numbers too: `above-floor.ts` decides what of it may be shown. */
export async function allUnmet(db: Db): Promise<Counted[]> {
  const rows = await db.selectFrom('directory.unmet_search').selectAll().execute()
  return rows.map(({ searches, ...row }) => ({ ...row, times: searches }))
}

/** See `allUnmet`. */
export const allWouldCome = (db: Db): Promise<Counted[]> =>
  db.selectFrom('directory.would_come').selectAll().execute()

/** @param before a month; it and what is later stays */
export async function forgetBefore(db: Db, before: string): Promise<void> {
  for (const table of ['directory.unmet_search', 'directory.would_come'] as const)
    await db.deleteFrom(table).where('month', '<', before).execute()
}

/** All of it, whatever the month. */
export async function forgetCounts(db: Db): Promise<void> {
  for (const table of ['directory.unmet_search', 'directory.would_come'] as const)
    await db.deleteFrom(table).execute()
}

const keyOf = ({ month, topic, country, region }: Counted): string =>
  [month, topic, country, region].join('\n')
