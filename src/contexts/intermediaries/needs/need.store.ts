/** What groups need of the desk, as it was worked out last. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { IntermediaryTables } from '../tables.ts'
import type { Need } from './need.ts'

type Db = Kysely<IntermediaryTables>

export interface NeedFound {
  groupId: string
  /** Null: nothing. */
  need: Pick<Need, 'kind' | 'minutes' | 'weight'> | null
}

/** What was known of these groups before gives way. */
export async function replaceNeeds(db: Db, found: readonly NeedFound[], now: number): Promise<void> {
  if (found.length === 0) return
  const ids = found.map(({ groupId }) => groupId)
  const rows = found.flatMap(({ groupId, need }) =>
    need
      ? [
          {
            group_id: groupId,
            kind: need.kind,
            minutes: need.minutes,
            weight: need.weight,
            found_at: moment(now),
          },
        ]
      : [],
  )
  await db
    .deleteFrom('intermediaries.need')
    .where('group_id', '=', sql<string>`any(${sql<string[]>`${ids}::uuid[]`})`)
    .execute()
  if (rows.length > 0)
    await db
      .insertInto('intermediaries.need')
      .values(rows)
      .onConflict(clash =>
        clash.column('group_id').doUpdateSet(({ ref }) => ({
          kind: ref('excluded.kind'),
          minutes: ref('excluded.minutes'),
          weight: ref('excluded.weight'),
          found_at: ref('excluded.found_at'),
        })),
      )
      .execute()
}

/** The ids of the groups that come first. */
export async function firstInNeed(db: Db, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('intermediaries.need')
    .select('group_id')
    .orderBy('weight', 'desc')
    .orderBy('minutes')
    .orderBy('group_id')
    .limit(most)
    .execute()
  return rows.map(row => row.group_id)
}

export async function countNeeds(db: Db): Promise<{ needs: number; minutes: number }> {
  const row = await db
    .selectFrom('intermediaries.need')
    .select(({ fn }) => [
      fn.countAll<string>().as('needs'),
      fn.coalesce(fn.sum<string>('minutes'), sql<string>`0`).as('minutes'),
    ])
    .executeTakeFirstOrThrow()
  return { needs: Number(row.needs), minutes: Number(row.minutes) }
}
