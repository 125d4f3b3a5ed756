/** What was told in confidence goes when it has served (M77). */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { IntermediaryTables } from '../tables.ts'
import type { Speaker } from './concern.ts'

const DAY = 86_400_000

/** Days after the decision for which the words stay, so that it can still be disagreed with and looked at. */
export const WORDS_DAYS = 60
/** Days after which nothing is known of a concern any more, whether it was decided or not. */
export const CONCERN_DAYS = 400

export async function forgetConcerns(db: Kysely<IntermediaryTables>, now: number): Promise<void> {
  await db
    .deleteFrom('intermediaries.concern')
    .where('raised_at', '<', moment(now - CONCERN_DAYS * DAY))
    .execute()
  const settled = sql<string>`(select id from intermediaries.concern where closed_at < ${moment(now - WORDS_DAYS * DAY)})`
  await db
    .updateTable('intermediaries.concern_step')
    .set({ words: null, who: null })
    .where(({ eb, or }) => or([eb('words', 'is not', null), eb('who', 'is not', null)]))
    .where('concern_id', 'in', settled)
    .execute()
  await db
    .updateTable('intermediaries.concern')
    .set({ halted: null })
    .where('halted', 'is not', null)
    .where('closed_at', '<', moment(now - WORDS_DAYS * DAY))
    .execute()
}

/** What one of them wrote goes at once. */
export async function forgetWordsOf(
  db: Kysely<IntermediaryTables>,
  concernId: string,
  by: Speaker,
): Promise<void> {
  await db
    .updateTable('intermediaries.concern_step')
    .set({ words: null })
    .where('concern_id', '=', concernId)
    .where('by', '=', by)
    .execute()
}

/** With all its steps. */
export async function dropConcern(db: Kysely<IntermediaryTables>, id: string): Promise<void> {
  await db.deleteFrom('intermediaries.concern').where('id', '=', id).execute()
}
