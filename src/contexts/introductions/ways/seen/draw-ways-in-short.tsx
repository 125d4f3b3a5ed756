/** What a group's own page says of ways, in short: from what is kept at hand, without a question to the database. */
import type { Group } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { shutBecause } from '../accepted-now.ts'
import type { OffersAtHand } from '../offers-at-hand.ts'
import { zoneOf } from '../pace.ts'
import { acceptedFor, sayPace, whenNewComeOf } from './look-at-ways.ts'
import { WaysInShort } from './ways-in-short.tsx'

export interface ShortWays {
  offers: OffersAtHand
  clock: Clock
  sendsLetters: boolean
}

/** @returns what draws it for a group in its public form */
export const drawWaysInShort =
  ({ offers, clock, sendsLetters }: ShortWays) =>
  async (group: Group, t: Translator) => {
    const offer = await offers.of(group.id)
    const asked = { group, now: clock.now(), zone: zoneOf(group, 'UTC'), t }
    const ways = acceptedFor({ ...asked, offer, sendsLetters })
    const when = offer && shutBecause(group, asked.now) === null ? whenNewComeOf(offer, asked) : null
    const pace = offer && ways.length > 0 && when === null ? sayPace(offer, t) : null
    return <WaysInShort {...{ slug: group.slug, ways, when, pace, t }} />
  }
