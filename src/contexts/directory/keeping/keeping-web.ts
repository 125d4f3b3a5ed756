/** What the pages of keeping a record are handed, beside what every page is. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { LinkKey } from '#platform/links/signed-link.ts'
import type { SettingFor } from '#ui/setting.ts'
import type { Places } from '../places/places.ts'
import type { CopiedBeside } from './copy/copy-of.ts'

export interface KeepingWeb {
  queries: Queries
  clock: Clock
  linkKey: LinkKey
  /** Where no letters are sent, none is promised. */
  sendsLetters: boolean
  settingFor: SettingFor
  /** Without a slash at the end. */
  baseUrl: string
  /** What lies above the directory and is kept about a group, for the copy it takes along. */
  copiedBeside?: CopiedBeside
  places: Places
  /** ISO 3166 alpha-2. */
  homeCountry: string
}
