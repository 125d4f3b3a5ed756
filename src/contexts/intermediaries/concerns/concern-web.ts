/** What the pages of concerns are handed, beside what every page is. */
import type { ContactPoint, Group, UrgentHelp } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { LinkKey } from '#platform/links/signed-link.ts'
import type { SettingFor } from '#ui/setting.ts'

export interface ConcernWeb {
  queries: Queries
  clock: Clock
  linkKey: LinkKey
  settingFor: SettingFor
  /** Without a slash at the end. */
  baseUrl: string
  /** Groups in their public form. */
  directory: { groupBySlug(slug: string): Promise<Group | null> }
  /** Who reads it; null where nobody is set. */
  contact: ContactPoint | null
  urgentHelp: UrgentHelp
  /** ISO 3166 alpha-2. */
  homeCountry: string
  /** IANA zone of the desk. */
  zone: string
  /** Without letters nobody can sign in at the desk, and nobody would read what was written. */
  sendsLetters: boolean
}
