/** Drafts without a press, and word that nobody read, have their end. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { forgetIntroductions } from './introduction.store.ts'
import { draftEnds } from './introduction.ts'
import type { TogetherTables } from './together-tables.ts'
import { forgetWordBacks } from './word-back.store.ts'

const DAY = 86_400_000
/** For so long word can be read, from the person's press on. */
export const WORD_DAYS = 30

export async function lookAfterTogether(queries: Queries, clock: Clock): Promise<void> {
  const db = queries.withTables<TogetherTables>()
  const now = clock.now()
  await forgetIntroductions(db, now - draftEnds(0))
  await forgetWordBacks(db, now - WORD_DAYS * DAY)
}
