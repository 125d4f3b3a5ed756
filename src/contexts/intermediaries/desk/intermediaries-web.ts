/** What the pages of the desk are handed, beside what every page is. */
import type { Places } from '#contexts/directory/index.ts'
import type { ConcernWeb } from '../concerns/concern-web.ts'
import type { DeskIdentity } from './desk-people.ts'

export interface IntermediariesWeb extends ConcernWeb {
  identity: DeskIdentity
  places: Places
}
