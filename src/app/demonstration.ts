/** Whether what is shown is the made-up county: asked of the database, so that all servers on it say the same. */
import { type DirectoryTables, isDemonstration, markDemonstration } from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import { onceMore } from '#platform/once-more.ts'
import type { Config } from './config.ts'
import { markNamed } from './data-folder.ts'

export interface Demonstration {
  /** As of the last reading. */
  shown(): boolean
  /** Once at a time, however often it is asked. @returns whether it was shown before and has ended */
  read(): Promise<boolean>
}

export async function openDemonstration(database: Queries): Promise<Demonstration> {
  const db = database.withTables<DirectoryTables>()
  let shown = await isDemonstration(db)
  return {
    shown: () => shown,
    read: onceMore(async () => {
      const was = shown
      shown = await isDemonstration(db)
      return was && !shown
    }),
  }
}

/** Data folders of the first days carry the mark as a file: it moves to where the groups are. */
const oldMark = markNamed('demonstration', 'Everyone here is made up.')

export async function moveOldMark(config: Config, database: Queries): Promise<void> {
  if (!oldMark.isSet(config)) return
  await markDemonstration(database.withTables<DirectoryTables>())
  oldMark.remove(config)
}
