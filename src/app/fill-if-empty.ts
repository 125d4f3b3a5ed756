/** An empty data folder is filled with the demonstration county, unless somebody said not to. */
import { fillAgenciesOfDemonstration } from '#contexts/agencies/index.ts'
import {
  countGroups,
  type DirectoryTables,
  fillPlacedOfDemonstration,
  fillWithDemonstration,
} from '#contexts/directory/index.ts'
import { fillWaysOfDemonstration } from '#contexts/introductions/index.ts'
import { type Clock, systemClock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId, newShortCode } from '#platform/ids.ts'
import type { Config } from './config.ts'
import { moveOldMark } from './demonstration.ts'
import { isKeptEmpty } from './open-for-work.ts'
import type { Progress } from './progress.ts'

/** Fills it if `DEMO` allows and nobody emptied it on purpose. */
export async function fillIfEmpty(config: Config, database: Queries, progress: Progress): Promise<void> {
  await moveOldMark(config, database)
  if (!config.demo || isKeptEmpty(config)) return
  if ((await countGroups(database.withTables<DirectoryTables>())) > 0) return
  const groups = await fillDirectory(database)
  if (groups > 0)
    progress.say(
      `The directory was empty. It now has ${groups} made-up groups in Idlemarch, some of them ended or long unconfirmed.`,
    )
}

/**
 * Fills an empty directory, whatever was said before; 0 where it holds groups already.
 * The mark is set in the same breath: the county never stands here without the banner.
 */
export async function fillDirectory(database: Queries, clock: Clock = systemClock): Promise<number> {
  const now = clock.now()
  const asked = { now, newId: () => newId(now), newCode: newShortCode }
  return await database.transaction(async queries => {
    const groups = await fillWithDemonstration(queries.withTables<DirectoryTables>(), asked)
    if (groups > 0) {
      await fillWaysOfDemonstration(queries, asked)
      await fillPlacedOfDemonstration(queries, asked)
      await fillAgenciesOfDemonstration(queries, asked)
    }
    return groups
  })
}
