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

/** What is to end by itself still knows how the listing stood, until it has ended. */
export async function forgetConcerns(db: Kysely<IntermediaryTables>, now: number): Promise<void> {
  const old = moment(now - CONCERN_DAYS * DAY)
  const closed = moment(now - WORDS_DAYS * DAY)
  const ends = sql<boolean>`halted is not null and (select s.until from intermediaries.concern_step s
    where s.concern_id = concern.id and s.kind in ('rested', 'decided', 'withdrawn')
    order by s.place desc limit 1) is not null`
  await db
    .deleteFrom('intermediaries.concern')
    .where('raised_at', '<', old)
    .where(sql<boolean>`not (${ends})`)
    .execute()
  const served = sql<string>`(select id from intermediaries.concern where closed_at < ${closed} or raised_at < ${old})`
  await db
    .updateTable('intermediaries.concern_step')
    .set({ words: null, who: null })
    .where(({ eb, or }) => or([eb('words', 'is not', null), eb('who', 'is not', null)]))
    .where('concern_id', 'in', served)
    .execute()
  await db
    .updateTable('intermediaries.concern')
    .set({ halted: null })
    .where('halted', 'is not', null)
    .where('closed_at', '<', closed)
    .where(sql<boolean>`not (${ends})`)
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
