/** Letters, joined: who writes them, who carries them, and what is done about those that were left lying. */
import { join } from 'node:path'
import { askContacts, forgetPastKeeping, homeZoneOf } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import type { Tasks } from '#platform/jobs/job-runner.ts'
import { removeLeftJobs } from '#platform/jobs/left-jobs.store.ts'
import { openLinkKey, readLinkKey } from '#platform/links/link-key.ts'
import type { LinkKey } from '#platform/links/signed-link.ts'
import { CARRY_LETTER, rouseLetters } from '#platform/mail/ask-to-send.ts'
import { CAME_BACK, returnAddress, returnBox } from '#platform/mail/came-back.ts'
import type { Carrier, Sealed } from '#platform/mail/carrier.ts'
import { carryLetter, type Post } from '#platform/mail/carry-letter.ts'
import { forgetLetters } from '#platform/mail/forget-letters.store.ts'
import { LATE } from '#platform/mail/handing-time.ts'
import { type LetterDrawer, letterDrawer } from '#platform/mail/letter-drawer.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import { smtpCarrier } from '#platform/mail/smtp-carrier.ts'
import type { Boxes } from '#platform/mail-in/box.ts'
import type { Config } from './config.ts'

export interface PostOffice {
  linkKey: LinkKey
  tasks: Tasks
  /** Whether letters are sent at all; where not, nobody is told that one is on its way. */
  sends: boolean
  post: Post
  /** Null where a mail server takes letters, or none are sent. */
  drawer: LetterDrawer | null
  /** Where mail from outside is taken, by the name of the address; null where none is. */
  boxes: Boxes | null
  /** What stands behind the @ of our addresses. */
  domain: string
  /** Once a minute. */
  beat(): Promise<void>
}

export interface PostOfficeAsked {
  config: Config
  database: Database
  clock: Clock
  /** What each kind of letter says; handed the key its links are made with. */
  kindsWith: (linkKey: LinkKey) => LetterKinds
  /** Instead of a drawer of its own. */
  carrier?: Carrier
}

const KEEP_CONTACTS = 'contacts.keep'
const HOUR = 3_600_000

export function openPostOffice({ config, database, clock, kindsWith, carrier }: PostOfficeAsked): PostOffice {
  const queries = database.as('jobs')
  const linkKey = config.linkKey ? readLinkKey(config.linkKey) : openLinkKey(join(config.dataDir, 'keys'))
  const { mail } = config
  const sends = mail !== null
  const drawer = letterDrawer()
  const server = mail === 'drawer' ? null : mail
  const domain = server?.from.split('@')[1] ?? new URL(config.baseUrl).hostname
  const returnTo = ({ id }: Sealed) => returnAddress(linkKey, id, domain)
  const comesBack = server && config.mailIn ? { returnTo } : {}
  const post: Post = {
    queries,
    kinds: kindsWith(linkKey),
    carrier: server
      ? smtpCarrier({ url: server.url, from: senderOf(server.from), ...comesBack })
      : (carrier ?? drawer),
    clock,
    zone: homeZoneOf(config.homeCountry) ?? 'UTC',
    domain,
  }
  return {
    linkKey,
    sends,
    tasks: {
      // Those asked for before letters were switched off wait until they are switched on.
      [CARRY_LETTER]: async ({ letter }) => (sends ? carryLetter(post, letter!) : undefined),
      [KEEP_CONTACTS]: async () => {
        await forgetPastKeeping(queries, clock)
        if (sends) await askContacts(queries, clock)
      },
    },
    post,
    drawer: mail === 'drawer' ? drawer : null,
    boxes: config.mailIn && { [CAME_BACK]: returnBox(post, linkKey) },
    domain,
    async beat() {
      // The queue is the login's own, and so is what looks into it.
      if (sends) await rouseLetters(database.as('owner'), clock, LATE)
      await forgetLetters(queries, clock.now())
      await removeLeftJobs(database.as('owner'))
      // One job for all servers, so that nobody is asked twice.
      const at = Math.ceil(clock.now() / HOUR) * HOUR
      await addJob(queries, { task: KEEP_CONTACTS, about: {}, at, key: KEEP_CONTACTS, keepTime: true })
    },
  }
}

/** Neutral: it stands on locked screens. */
const senderOf = (address: string) => ({ name: 'Waymeet', address })
