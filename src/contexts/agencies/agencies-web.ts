/** What the pages of agencies are handed, beside what every page is. */
import type { Places } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { SettingFor } from '#ui/setting.ts'

export interface AgenciesWeb {
  queries: Queries
  clock: Clock
  settingFor: SettingFor
  /** Without a slash at the end. */
  baseUrl: string
  places: Places
  /** ISO 3166 alpha-2. */
  homeCountry: string
  /** IANA zone of the contact point. */
  zone: string
}
