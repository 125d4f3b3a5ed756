/** One group as its prints say it: sentences, worked out once for poster, leaflet and card. Pure. */
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { Freshness } from '../freshness/confirmation.ts'
import { groupFreshness } from '../freshness/freshness.ts'
import { saySchedule } from '../gatherings/saying/say-schedule.ts'
import { foreignZone } from '../gatherings/saying/say-zone.ts'
import type { Group } from '../groups/group.ts'
import { ownLanguage } from '../groups/own-language.ts'
import { viewOf } from '../groups/page/group-view.ts'
import { sayPlace, sayWhatItIs } from '../groups/page/say-place.ts'
import { isWebAddress } from '../groups/page/way-in.ts'
import { sayTakingPart } from '../groups/taking-part.ts'
import { sayKnown } from '../sheet/say-known.ts'
import { sayForWhom } from '../sheet/sheet-item.tsx'
import { isSensitive } from '../topics/topics.ts'
import { type Fit, fitOf } from './fit.ts'
import { codeUrl, typed } from './print-url.ts'
import { printedFacts } from './printed-facts.ts'

export interface PrintedGroup {
  slug: string
  name: string
  /** BCP 47 of the group's own words, where it is not the page's. */
  lang: string | undefined
  /** "A self-help group in Wexcombe". */
  what: string
  /** For whom it is besides, or null. */
  whom: string | null
  words: string | null
  gatherings: readonly { when: string; where: string; stepFree: boolean }[]
  /** How many more times it meets. */
  more: number
  /** How one takes part. */
  part: string
  reach: readonly { by: 'phone' | 'email' | 'web'; shown: string }[]
  /** Who confirmed it, on which day. */
  known: string
  asOf: string
  /** Where today's facts stand, to be scanned and to be typed. */
  address: string
  typed: string
  fit: Fit
  /** Whoever carries it must not be told by it. */
  sensitive: boolean
}

export interface PrintAsked {
  /** Epoch milliseconds. */
  now: number
  /** Without a slash at the end. */
  baseUrl: string
  /** IANA zone of the reader; null: not known. */
  homeZone: string | null
  t: Translator
}

/** @param group in its public form */
export function printedGroup(group: Group, { now, baseUrl, homeZone, t }: PrintAsked): PrintedGroup {
  const facts = printedFacts(group)
  const { life, part, today } = viewOf(facts.group, now, t)
  const freshness: Freshness = groupFreshness(group, now)
  const { name, code, slug, contact, gatherings } = facts.group
  const address = `${baseUrl}${codeUrl(code)}`
  return {
    ...{ slug, name, address, typed: typed(address) },
    lang: ownLanguage(group, t),
    what: sayWhatItIs(facts.group, t),
    whom: sayForWhom(facts.group, t),
    words: facts.group.summary,
    gatherings: life.meets
      ? gatherings.map(each => ({
          when: saySchedule(each.schedule, t, { today, zone: foreignZone(each, homeZone, now) }),
          where: sayPlace(each, t),
          stepFree: each.place?.access['step-free'] === 'yes',
        }))
      : [],
    more: life.meets ? facts.more : 0,
    part: sayTakingPart(t, part),
    reach: [
      ...(contact.phone ? [{ by: 'phone', shown: contact.phone } as const] : []),
      ...(contact.email ? [{ by: 'email', shown: contact.email } as const] : []),
      ...(isWebAddress(contact.web)
        ? [{ by: 'web', shown: typed(contact.web).replace(/\/$/, '') } as const]
        : []),
    ],
    known: sayKnown(freshness, group.source, t),
    asOf: t('print.as-of', { date: sayDay(t, now) }),
    fit: fitOf(facts),
    sensitive: group.topics.some(isSensitive),
  }
}
