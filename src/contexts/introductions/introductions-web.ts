/** What the pages of introductions are handed, beside what every page is. */
import type { ContactPoint, Finding, Group, Places, UrgentHelp } from '#contexts/directory/index.ts'
import type { Identity } from '#contexts/identity/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { LinkKey } from '#platform/links/signed-link.ts'
import type { Sealer } from '#platform/seal/seal.ts'
import type { SettingFor } from '#ui/setting.ts'
import type { OffersAtHand } from './ways/offers-at-hand.ts'

export interface IntroductionsWeb {
  queries: Queries
  clock: Clock
  linkKey: LinkKey
  sealer: Sealer
  settingFor: SettingFor
  /** Without a slash at the end. */
  baseUrl: string
  /** Groups in their public form. */
  directory: { groupBySlug(slug: string): Promise<Group | null> }
  finding: Finding
  places: Places
  /** What groups offer, without asking the database. */
  offers: OffersAtHand
  /** Whether there is a page at this address, as a route names it: nobody is led where nothing is. */
  leadsTo(path: string): boolean
  identity: Pick<Identity, 'actorOf'>
  /** A group that took itself out. */
  removed?: (by: { slug: string }) => Promise<unknown>
  contact: ContactPoint | null
  urgentHelp: UrgentHelp
  /** ISO 3166 alpha-2. */
  homeCountry: string
  /** IANA zone of the contact point. */
  zone: string
  /** Where none are sent no way that needs one is offered. */
  sendsLetters: boolean
  /** Where none are sent, no number for one is asked for. */
  sendsTexts: boolean
}
