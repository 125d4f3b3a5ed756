/** What the pages of the desk are handed, beside what every page is. */
import type { Places } from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { ConcernWeb } from '../concerns/concern-web.ts'
import type { DeskIdentity } from './desk-people.ts'
import type { Unanswered } from './unanswered.tsx'

export interface IntermediariesWeb extends ConcernWeb {
  identity: DeskIdentity
  places: Places
  /** Groups whose questions nobody answers, from what lies above the desk. */
  unanswered?: (queries: Queries, now: number) => Promise<readonly Unanswered[]>
}
