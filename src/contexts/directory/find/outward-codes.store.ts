/** Where the first half of a British postcode lies, as far as groups that meet there tell: `S80`. */
import { type Kysely, sql } from 'kysely'
import type { Queries } from '#platform/db/queries.ts'
import type { DirectoryTables } from '../tables.ts'
import type { CodePlace, PlacesWithCode } from './postcode-of-groups.ts'

/** More tell nothing more. */
const MOST = 200

/** Codes kept until the directory changes; a few kB each at most. */
const MOST_KEPT = 300

/** @param version moves with every change of the directory */
export function openPlacesWithCode(queries: Queries, version: () => number): PlacesWithCode {
  const db = queries.withTables<DirectoryTables>()
  const kept = new Map<string, CodePlace[]>()
  let keptAt = version()
  return async outward => {
    const now = version()
    if (now !== keptAt || kept.size >= MOST_KEPT) kept.clear()
    keptAt = now
    const found = kept.get(outward) ?? (await placesWithCode(db, outward))
    kept.set(outward, found)
    return found
  }
}

/**
 * Places whose address is shown to everybody and whose postcode begins so; those that show only their town tell
 * nothing here.
 * @param outward capital letters and figures
 */
async function placesWithCode(db: Kysely<DirectoryTables>, outward: string): Promise<CodePlace[]> {
  const rows = await db
    .selectFrom('directory.gathering as h')
    .innerJoin('directory.place as p', 'p.id', 'h.place_id')
    .select(['h.group_id', 'p.lat', 'p.lon', 'p.point_is'])
    .where('p.shown', '=', 'exact')
    .where('p.lat', 'is not', null)
    .where('p.postcode', 'ilike', `${outward}%`)
    .where(sql`upper(replace(p.postcode, ' ', ''))`, '~', `^${outward}([0-9][A-Z]{2})?$`)
    .limit(MOST)
    .execute()
  return rows.flatMap(({ group_id, lat, lon, point_is }) =>
    lat === null || lon === null ? [] : [{ group: group_id, lat, lon, exact: point_is === 'exact' }],
  )
}
