/** Pairs of records that look like one group. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { IntermediaryTables } from '../tables.ts'
import type { Double } from './double.ts'

type Db = Kysely<IntermediaryTables>

/**
 * What was found about these groups gives way to what is found now; that somebody said they are two groups stays known.
 * @param of ids of the groups that were looked at; null: all
 */
export async function replaceDoubles(
  db: Db,
  { found, of, now }: { found: readonly Double[]; of: readonly string[] | null; now: number },
): Promise<void> {
  if (found.length > 0)
    await db
      .insertInto('intermediaries.double')
      .values(
        found.map(({ one, other, because }) => ({
          ...{ one_id: one, other_id: other, because, found_at: moment(now), apart_at: null },
        })),
      )
      .onConflict(clash =>
        clash.columns(['one_id', 'other_id']).doUpdateSet(({ ref }) => ({
          because: ref('excluded.because'),
          found_at: ref('excluded.found_at'),
        })),
      )
      .execute()
  await db
    .deleteFrom('intermediaries.double')
    .where('found_at', '<', moment(now))
    .where('apart_at', 'is', null)
    .$if(of !== null, query =>
      query.where(sql<boolean>`array[one_id, other_id] && ${sql<string[]>`${[...(of ?? [])]}::uuid[]`}`),
    )
    .execute()
}

/** Those nobody has looked at, the surest first. */
export async function openDoubles(db: Db, most: number): Promise<Double[]> {
  const rows = await db
    .selectFrom('intermediaries.double')
    .select(['one_id as one', 'other_id as other', 'because'])
    .where('apart_at', 'is', null)
    .orderBy('because')
    .orderBy('one_id')
    .orderBy('other_id')
    .limit(most)
    .execute()
  return rows.map(row => ({ ...row, because: row.because as Double['because'] }))
}

export async function setApart(
  db: Db,
  { one, other }: Pick<Double, 'one' | 'other'>,
  now: number,
): Promise<void> {
  await db
    .updateTable('intermediaries.double')
    .set({ apart_at: moment(now) })
    .where('one_id', '=', one)
    .where('other_id', '=', other)
    .execute()
}

/** Every pair one of them is in: they have become one, or one is no more. */
export async function forgetDoublesOf(db: Db, groupId: string): Promise<void> {
  await db
    .deleteFrom('intermediaries.double')
    .where(sql<boolean>`${groupId}::uuid in (one_id, other_id)`)
    .execute()
}
