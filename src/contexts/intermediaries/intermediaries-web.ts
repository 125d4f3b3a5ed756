/** What the routes of the desk are handed. */
import type { Places } from '#contexts/directory/index.ts'
import type { Identity } from '#contexts/identity/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { SettingFor } from '#ui/setting.ts'

export interface IntermediariesWeb {
  identity: Pick<Identity, 'actorOf'>
  queries: Queries
  clock: Clock
  settingFor: SettingFor
  /** Without a slash at the end. */
  baseUrl: string
  places: Places
  /** ISO 3166 alpha-2. */
  homeCountry: string
  /** IANA zone of the desk. */
  zone: string
  sendsLetters: boolean
}
