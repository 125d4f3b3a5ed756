/** What the directory's routes are handed: everything a page is drawn from. */
import type { ComponentChildren } from 'preact'
import type { Clock } from '#platform/clock.ts'
import type { PrivacyRegister } from '#platform/privacy/privacy-register.ts'
import type { MessageKey, Translator } from '#ui/messages/translator.ts'
import type { SettingFor } from '#ui/setting.ts'
import type { CardCache } from './find/card-cache.ts'
import type { Finding } from './find/find-groups.ts'
import type { LiveDirectory } from './find/live-directory.ts'
import type { Group } from './groups/group.ts'
import type { RemovedGroup } from './groups/removed/removed-group.ts'
import type { ContactPoint } from './pages/contact-point.tsx'
import type { Places } from './places/places.ts'
import type { Wishes } from './unmet/wishes.ts'
import type { UrgentHelp } from './urgent-help/urgent-help.ts'

export interface DirectoryWeb {
  directory: LiveDirectory
  finding: Finding
  places: Places
  clock: Clock
  cards: CardCache
  /** Language, built files and address of a page, for the one who asks. */
  settingFor: SettingFor
  /** Whom to tell that something is wrong; null where nobody is set. */
  contact: ContactPoint | null
  /** ISO 3166 alpha-2. */
  homeCountry: string
  /** The town a professional begins in, unless they say another; null or absent: none is known. */
  homePlace?: () => string | null
  /** Without a slash at the end; stands on print and in calendars. */
  baseUrl: string
  urgentHelp: UrgentHelp
  /** What is kept about people; absent: what this part keeps. */
  register?: PrivacyRegister<MessageKey>
  /** A group that took itself out, by the address or the code it had; absent on a phone, which knows only of groups. */
  removed?: (by: { slug: string } | { code: string }) => Promise<RemovedGroup | null>
  /** How one gets in touch, in short, from what lies above the directory; absent on a phone. */
  waysInShort?: (group: Group, t: Translator) => Promise<ComponentChildren>
  /** Where what nobody found is counted; absent on a phone, where nothing is. */
  wishes?: Wishes
}
