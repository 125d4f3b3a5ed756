/** Public halves of the weeks' keys, as rows. */
import { moment } from '../db/moment.ts'
import type { Queries } from '../db/queries.ts'

interface SealTables {
  'platform.seal_key': {
    recipient: string
    week: string
    made_at: number
    destroyed_at: number | null
  }
}

const keys = (queries: Queries) => queries.withTables<SealTables>()

export async function recipientsOf(queries: Queries, week: string): Promise<string[]> {
  const rows = await keys(queries)
    .selectFrom('platform.seal_key')
    .select('recipient')
    .where('week', '=', week)
    .where('destroyed_at', 'is', null)
    .orderBy('made_at')
    .execute()
  return rows.map(({ recipient }) => recipient)
}

/** Once for each, however often it is said. */
export async function addRecipient(
  queries: Queries,
  { recipient, week, now }: { recipient: string; week: string; now: number },
): Promise<void> {
  await keys(queries)
    .insertInto('platform.seal_key')
    .values({ recipient, week, made_at: moment(now), destroyed_at: null })
    .onConflict(clash => clash.column('recipient').doNothing())
    .execute()
}

export async function markDestroyed(queries: Queries, week: string, now: number): Promise<void> {
  await keys(queries)
    .updateTable('platform.seal_key')
    .set({ destroyed_at: moment(now) })
    .where('week', '=', week)
    .where('destroyed_at', 'is', null)
    .execute()
}

/** Weeks that still open, by what was said of them; the oldest first. */
export async function weeksKept(queries: Queries): Promise<string[]> {
  const rows = await keys(queries)
    .selectFrom('platform.seal_key')
    .select('week')
    .distinct()
    .where('destroyed_at', 'is', null)
    .orderBy('week')
    .execute()
  return rows.map(({ week }) => week)
}
