/** An empty data folder is filled with the demonstration county, unless somebody said not to. */
import { countGroups, type DirectoryTables, fillWithDemonstration } from '#contexts/directory/index.ts'
import { type Clock, systemClock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { newId, newShortCode } from '#platform/ids.ts'
import type { Config } from './config.ts'
import { isDemonstration, markDemonstration, unmarkDemonstration } from './demonstration.ts'
import { isKeptEmpty } from './open-for-work.ts'
import type { Progress } from './progress.ts'

/** Fills it if `DEMO` allows and nobody emptied it on purpose. */
export async function fillIfEmpty(config: Config, database: Database, progress: Progress): Promise<void> {
  if (!config.demo || isKeptEmpty(config)) return
  // A directory that holds groups is never marked, not even for a moment.
  if ((await countGroups(database.withTables<DirectoryTables>())) > 0) return
  const groups = await fillDirectory(config, database)
  if (groups > 0) progress.say(`The directory was empty. It now shows ${groups} made-up groups in Idlemarch.`)
}

/**
 * Fills an empty directory, whatever was said before; 0 where it holds groups already.
 * The mark is set first: whoever stops this half-way must never find the county without the banner.
 */
export async function fillDirectory(
  config: Config,
  database: Database,
  clock: Clock = systemClock,
): Promise<number> {
  const marked = isDemonstration(config)
  markDemonstration(config)
  const now = clock.now()
  const asked = { now, newId: () => newId(now), newCode: newShortCode }
  let groups = 0
  try {
    groups = await database.transaction(queries =>
      fillWithDemonstration(queries.withTables<DirectoryTables>(), asked),
    )
  } finally {
    if (groups === 0 && !marked) unmarkDemonstration(config)
  }
  return groups
}
