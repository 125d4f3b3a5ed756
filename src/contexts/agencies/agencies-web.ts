/** What the pages of agencies are handed, beside what every page is. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { LinkKey } from '#platform/links/signed-link.ts'
import type { SettingFor } from '#ui/setting.ts'

export interface AgenciesWeb {
  queries: Queries
  clock: Clock
  linkKey: LinkKey
  settingFor: SettingFor
  /** Without a slash at the end. */
  baseUrl: string
  /** IANA zone of the contact point. */
  zone: string
  /** Whether a sheet can be opened for what somebody typed as a place. */
  isTown(typed: string): boolean
  /** Where none are sent nobody can be asked to be a lead. */
  sendsLetters: boolean
}
