/** Turns what PostgreSQL says when it cannot start into what a person can do about it. */
import { diskFull, OTHER_WAY, StartRefused } from './start-refused.ts'

export interface Failure {
  /** What was tried, as in "could not be …". */
  doing: 'made' | 'started'
  folder: string
  /** The last lines the program wrote. */
  said: string
  /** Why the program could not be run at all, if so. */
  error?: Error | undefined
}

export function explainFailure({ doing, folder, said, error }: Failure): StartRefused {
  if (/No space left on device|ENOSPC|Disk quota exceeded/.test(said)) return diskFull(folder)
  if (/Permission denied/.test(said))
    return new StartRefused(
      'not-yours',
      `The database may not open its own files in ${folder}. They must all belong to the user who starts Waymeet.\n${said}`,
    )
  const why = said.trim() || error?.message || 'It gave no reason.'
  return new StartRefused(
    'unknown',
    `The database in ${folder} could not be ${doing}. It said:\n${why}\n${OTHER_WAY}`,
  )
}
