/** A reader says that a fact is wrong: it is due from that moment, and the group hears first (M03). */
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import type { Fact } from '../../freshness/confirmation.ts'
import { DAY } from '../../freshness/ladder.ts'
import { announceChange } from '../../groups/group.store.ts'
import type { DirectoryTables } from '../../tables.ts'
import { addDoubt, timesRaised } from './doubt.store.ts'

export interface DoubtRaised {
  groupId: string
  fact: Fact
  /** Null: only that it is wrong. */
  words: string | null
  key: string
}

/** About one fact of one group: beyond it the fact is due already, and a stranger would only wear the group out. */
export const DOUBTS_A_WEEK = 3

/** Kept when this resolves. Beyond the limit nothing more is kept, and the answer is the same. */
export async function raiseDoubt(
  queries: Queries,
  { groupId, fact, words, key }: DoubtRaised,
  clock: Clock,
): Promise<void> {
  const now = clock.now()
  const today = new Date(now).toISOString().slice(0, 10)
  const act = ['doubt', groupId, fact].join('\n')
  await onceOnly(queries, { act, key, today }, async within => {
    const db = within.withTables<DirectoryTables>()
    if ((await timesRaised(db, { groupId, fact, since: now - 7 * DAY })) >= DOUBTS_A_WEEK) return
    await addDoubt(db, { id: newId(now), groupId, fact, words, by: 'reader', at: now })
    await announceChange(db, [groupId])
  })
}
