/** The other half of `bench libraries`: waits for the questions, and tells how it goes. */
import { once } from 'node:events'
import type { Exams } from './exam.ts'
import { measureLibrary } from './measured-library.ts'

/** In the process that was started for this library only. */
export async function examined(name: string, documents: number): Promise<void> {
  const [exams] = (await once(process, 'message')) as [Exams]
  await measureLibrary(name, documents, exams, soFar => process.send?.(soFar))
  process.disconnect?.()
}
