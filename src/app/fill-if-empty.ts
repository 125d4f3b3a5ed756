/** An empty data folder is filled with the demonstration county, unless somebody said not to. */
import { countGroups, type DirectoryTables } from '#contexts/directory/index.ts'
import { isKeptEmpty } from './open-for-work.ts'
import type { Waymeet } from './open-waymeet.ts'
import type { Progress } from './progress.ts'

export async function fillIfEmpty({ config, database }: Waymeet, progress: Progress): Promise<void> {
  const empty = (await countGroups(database.withTables<DirectoryTables>())) === 0
  if (!empty || !config.demo || isKeptEmpty(config)) return
  progress.say('The directory is empty. Run: npm run waymeet -- demo')
}
