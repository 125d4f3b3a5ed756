/** Emptying the directory: the groups go, and where they were made up, so do their agency and what was counted while trying them. */
import { forgetAgencyOfDemonstration } from '#contexts/agencies/index.ts'
import {
  countGroups,
  type DirectoryTables,
  forgetAllGroups,
  forgetCounts,
  isDemonstration,
} from '#contexts/directory/index.ts'
import { recordAct } from '#platform/audit/act.store.ts'
import { type Clock, systemClock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'

export interface Emptied {
  groups: number
  /** They were the demonstration's: counts of searches that found nothing went with them. Of real ones they stay. */
  madeUp: boolean
}

/** All or nothing. */
export async function emptyDirectory(database: Queries, clock: Clock = systemClock): Promise<Emptied> {
  let emptied: Emptied = { groups: 0, madeUp: false }
  await database.transaction(async queries => {
    const db = queries.withTables<DirectoryTables>()
    emptied = { groups: await countGroups(db), madeUp: await isDemonstration(db) }
    await forgetAllGroups(db)
    await forgetAgencyOfDemonstration(queries)
    if (emptied.madeUp) await forgetCounts(db)
    await recordAct(queries, { by: 'cli', verb: 'emptied', about: 'directory', at: clock.now() })
  })
  return emptied
}
