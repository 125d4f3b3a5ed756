/** Introductions, joined: their jobs, their letters and what is looked after once a minute. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import type { Tasks } from '#platform/jobs/job-runner.ts'
import type { LinkKey } from '#platform/links/signed-link.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import type { Boxes } from '#platform/mail-in/box.ts'
import type { Opener, Sealer } from '#platform/seal/seal.ts'
import { lookAfterConversations } from './conversations/look-after.ts'
import { personLetters } from './conversations/person-letters.ts'
import { relayedLetters } from './conversations/relayed-letters.ts'
import { toldLetters } from './conversations/told-letters.ts'
import { relayLetters } from './relay/relay-letters.ts'
import { openReplyAddresses, REPLY } from './relay/reply-addresses.ts'
import { replyBox } from './relay/reply-box.ts'
import { lookAfterTogether } from './together/look-after-together.ts'
import { type OffersAtHand, openOffersAtHand } from './ways/offers-at-hand.ts'
import { keepPromises } from './ways/promise/keep-promises.ts'
import { unansweredLetters } from './ways/promise/unanswered-letters.ts'

export interface IntroductionsAsked {
  /** As the jobs have it. */
  queries: Queries
  clock: Clock
  /** Without a slash at the end. */
  baseUrl: string
  /** IANA: where the contact point is. */
  zone: string
  /** Of the contact point: a human who can help; null where there is none. */
  phone: string | null
}

/** What only the relay has. */
export interface RelayParts {
  opener: Opener
  sealer: Sealer
  linkKey: LinkKey
  /** What stands behind the @ of our addresses. */
  domain: string
  /** Whether mail is taken in: else letters are answered on pages alone. */
  takesMail: boolean
}

export interface Relayed {
  tasks: Tasks
  letters: LetterKinds
  boxes: Boxes
}

export interface Introductions {
  tasks: Tasks
  /** What groups offer, kept at hand. */
  offers: OffersAtHand
  /** The directory says which groups to read again. */
  changed(notice: string): void
  letters(linkKey: LinkKey): LetterKinds
  /** What the relay runs: the letters with words in them, and the boxes that answers come to. */
  relay(parts: RelayParts): Relayed
  /** Once a minute. */
  beat(): Promise<void>
}

const KEEP_PROMISES = 'ways.promises'
const LOOK_AFTER = 'conversations.look-after'
const TEN_MINUTES = 600_000
const HOUR = 3_600_000

export function openIntroductions(asked: IntroductionsAsked): Introductions {
  const { queries, clock } = asked
  const offers = openOffersAtHand(queries)
  return {
    tasks: {
      [KEEP_PROMISES]: () => keepPromises(queries, clock),
      async [LOOK_AFTER]() {
        await lookAfterConversations(queries, clock)
        await lookAfterTogether(queries, clock)
      },
    },
    offers,
    changed: notice => offers.changed(notice),
    letters: linkKey => ({ ...unansweredLetters({ ...asked, linkKey }), ...toldLetters(queries) }),
    relay({ opener, sealer, domain, takesMail }) {
      const parts = { ...asked, opener, sealer, domain }
      const replies = takesMail ? openReplyAddresses(parts) : null
      return {
        tasks: {},
        letters: {
          ...relayedLetters({ ...parts, replies }),
          ...personLetters({ ...parts, replies }),
          ...relayLetters(parts),
        },
        boxes: takesMail ? { [REPLY]: replyBox(parts) } : {},
      }
    },
    async beat() {
      // One job for all servers.
      const at = Math.ceil(clock.now() / HOUR) * HOUR
      await addJob(queries, { task: KEEP_PROMISES, about: {}, at, key: KEEP_PROMISES, keepTime: true })
      const soon = Math.ceil(clock.now() / TEN_MINUTES) * TEN_MINUTES
      await addJob(queries, { task: LOOK_AFTER, about: {}, at: soon, key: LOOK_AFTER, keepTime: true })
    },
  }
}
