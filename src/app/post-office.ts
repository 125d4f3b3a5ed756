/** Letters, joined: who writes them, who carries them, and what is done about those that were left lying. */
import { join } from 'node:path'
import { askContacts, homeZoneOf } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import type { Tasks } from '#platform/jobs/job-runner.ts'
import { openLinkKey, readLinkKey } from '#platform/links/link-key.ts'
import type { LinkKey } from '#platform/links/signed-link.ts'
import { CARRY_LETTER, rouseLetters } from '#platform/mail/ask-to-send.ts'
import type { Sealed } from '#platform/mail/carrier.ts'
import { carryLetter, type Post } from '#platform/mail/carry-letter.ts'
import { forgetLetters } from '#platform/mail/letter.store.ts'
import { letterDrawer } from '#platform/mail/letter-drawer.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import { smtpCarrier } from '#platform/mail/smtp-carrier.ts'
import type { Config } from './config.ts'

export interface PostOffice {
  linkKey: LinkKey
  tasks: Tasks
  /** What lies in the drawer, the newest first; null where a mail server takes letters. */
  drawer: (() => readonly Sealed[]) | null
  /** Once a minute. */
  beat(): Promise<void>
}

export interface PostOfficeAsked {
  config: Config
  database: Database
  clock: Clock
  /** What each kind of letter says; handed the key its links are made with. */
  kindsWith: (linkKey: LinkKey) => LetterKinds
}

/** Longer than one handing-over can take, milliseconds. */
const LATE = 10 * 60_000

const ASK_CONTACTS = 'contacts.ask'
const HOUR = 3_600_000

export function openPostOffice({ config, database, clock, kindsWith }: PostOfficeAsked): PostOffice {
  const linkKey = config.linkKey ? readLinkKey(config.linkKey) : openLinkKey(join(config.dataDir, 'keys'))
  const drawer = config.mail ? null : letterDrawer()
  const post: Post = {
    queries: database,
    kinds: kindsWith(linkKey),
    carrier: drawer ?? smtpCarrier({ url: config.mail!.url, from: senderOf(config.mail!.from) }),
    clock,
    zone: homeZoneOf(config.homeCountry) ?? 'UTC',
    domain: config.mail?.from.split('@')[1] ?? new URL(config.baseUrl).hostname,
  }
  return {
    linkKey,
    tasks: {
      [CARRY_LETTER]: ({ letter }) => carryLetter(post, letter!),
      [ASK_CONTACTS]: async () => void (await askContacts(database, clock)),
    },
    drawer: drawer?.letters ?? null,
    async beat() {
      await rouseLetters(database, clock, LATE)
      await forgetLetters(database, clock.now())
      // One job for all servers, so that nobody is asked twice.
      const at = Math.ceil(clock.now() / HOUR) * HOUR
      await addJob(database, { task: ASK_CONTACTS, about: {}, at, key: ASK_CONTACTS, keepTime: true })
    },
  }
}

/** Neutral: it stands on locked screens. */
const senderOf = (address: string) => ({ name: 'Waymeet', address })
