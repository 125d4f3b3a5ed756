/** Reads what was done about one record. */
import { actsAbout } from '#platform/audit/act.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { DAY } from '../../freshness/ladder.ts'
import type { Group } from '../../groups/group.ts'
import type { DirectoryTables } from '../../tables.ts'
import { doubtsSince } from '../doubt/doubt.store.ts'
import { proposalsAbout } from '../proposals/proposal.store.ts'
import { type HistoryEntry, historyOf } from './history.ts'
import { changesOf, HISTORY_DAYS } from './record-change.store.ts'

/** Acts told at most; a record that is kept well has a dozen in a year. */
const MOST = 300

export async function lookAtHistory(queries: Queries, group: Group, now: number): Promise<HistoryEntry[]> {
  const db = queries.withTables<DirectoryTables>()
  const since = now - HISTORY_DAYS * DAY
  return historyOf(group, {
    acts: await actsAbout(queries, { groupId: group.id, since, most: MOST }),
    changes: await changesOf(db, group.id),
    proposals: await proposalsAbout(db, group.id),
    doubts: await doubtsSince(db, group.id, since),
  })
}
