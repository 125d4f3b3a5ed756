/** That people were told, and how many came: numbers in a month, as rows. */
import { type Kysely, sql } from 'kysely'
import type { AgencyTables } from '../tables.ts'
import type { CountedMonth } from './covered.ts'

type Db = Kysely<AgencyTables>

export interface Cell {
  touchpointId: string
  topic: string
  month: string
}

/** Those who were told are added to who was told there before. */
export async function addTold(db: Db, cells: readonly (Cell & { times: number })[]): Promise<void> {
  if (cells.length === 0) return
  await db
    .insertInto('agencies.offered')
    .values(cells.map(({ touchpointId, ...cell }) => ({ touchpoint_id: touchpointId, ...cell })))
    .onConflict(clash =>
      clash
        .columns(['touchpoint_id', 'topic', 'month'])
        .doUpdateSet({ times: sql<number>`agencies.offered.times + excluded.times` }),
    )
    .execute()
}

/** Never below none. */
export async function takeOne(db: Db, { touchpointId, topic, month }: Cell): Promise<void> {
  await db
    .updateTable('agencies.offered')
    .set({ times: sql<number>`greatest(times - 1, 0)` })
    .where('touchpoint_id', '=', touchpointId)
    .where('topic', '=', topic)
    .where('month', '=', month)
    .execute()
}

export interface Came {
  touchpointId: string
  month: string
  times: number
}

/** In the place of what was said before. */
export async function keepEncounters(db: Db, came: readonly Came[]): Promise<void> {
  if (came.length === 0) return
  await db
    .insertInto('agencies.encounters')
    .values(came.map(({ touchpointId, month, times }) => ({ touchpoint_id: touchpointId, month, times })))
    .onConflict(clash =>
      clash.columns(['touchpoint_id', 'month']).doUpdateSet({ times: sql<number>`excluded.times` }),
    )
    .execute()
}

/** Of these moments, all months from `since` on. */
export async function countedOf(
  db: Db,
  touchpointIds: readonly string[],
  since: string,
): Promise<CountedMonth[]> {
  if (touchpointIds.length === 0) return []
  const among = [...touchpointIds]
  const offered = await db
    .selectFrom('agencies.offered')
    .select(['touchpoint_id as touchpointId', 'topic', 'month', 'times'])
    .where('touchpoint_id', 'in', among)
    .where('month', '>=', since)
    .execute()
  const came = await db
    .selectFrom('agencies.encounters')
    .select(['touchpoint_id as touchpointId', 'month', 'times'])
    .where('touchpoint_id', 'in', among)
    .where('month', '>=', since)
    .execute()
  return [...offered, ...came.map(each => ({ ...each, topic: null }))]
}

/** Numbers are kept for three years. */
export async function forgetCounted(db: Db, before: string): Promise<void> {
  await db.deleteFrom('agencies.offered').where('month', '<', before).execute()
  await db.deleteFrom('agencies.encounters').where('month', '<', before).execute()
}
