/** One group on the sheet: name, when, where and how far, how to take part, a number to ring, and who confirmed it. Four lines of large print. */
import { sentenceStart } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { midSentence } from '#ui/mid-sentence.ts'
import { ended, sentences } from '#ui/sentences.ts'
import type { Hit } from '../find/find-answer.ts'
import { gatheringOf } from '../find/hit-item.ts'
import { nowAt } from '../find/now.ts'
import { type DistanceUnit, sayAboutDistance, sayDistance } from '../find/say-distance.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import { listOf } from '../gatherings/saying/day-names.ts'
import { sayShortDay } from '../gatherings/saying/say-hours.ts'
import { saySchedule } from '../gatherings/saying/say-schedule.ts'
import { foreignZone } from '../gatherings/saying/say-zone.ts'
import type { Group } from '../groups/group.ts'
import { type LifeNow, lifeOn } from '../groups/life-state.ts'
import { ownLanguage } from '../groups/own-language.ts'
import { sayPlace } from '../groups/page/say-place.ts'
import { sayTakingPart, type TakingPart, takingPart } from '../groups/taking-part.ts'
import { ancestorsOf, labelOf } from '../topics/topics.ts'
import { readable } from './readable-address.ts'
import { sayKnown } from './say-known.ts'
import { codeUrl } from './set-url.ts'

interface SheetItemProps {
  hit: Hit
  /** Where it is far from; null: no place was given. */
  from: string | null
  unit: DistanceUnit
  /** Epoch milliseconds. */
  now: number
  /** IANA zone of the reader; null: not known. */
  homeZone: string | null
  /** Slugs of what the sheet is about; none: whatever people meet about. */
  about: readonly string[]
  /** Without a slash at the end. */
  baseUrl: string
  t: Translator
}

export function SheetItem({ hit, from, unit, now, homeZone, about, baseUrl, t }: SheetItemProps) {
  const { group } = hit
  const gathering = gatheringOf(hit)
  const today = nowAt(now).today(gathering?.schedule.zone ?? 'UTC')
  const life = lifeOn(group.life, today)
  const note = saySheetNote(group, t, about)
  const zone = gathering ? foreignZone(gathering, homeZone, now) : null
  return (
    <li>
      <h2>
        <span dir="auto" lang={ownLanguage(group, t)}>
          {group.name}
        </span>{' '}
        {note && <small>{note}</small>}
      </h2>
      <p>
        {life.meets && <b>{sayWhen(hit, today, zone, t)}</b>}
        {gathering &&
          `${ended(sentences([sayPlace(withoutPostcode(gathering), t), sayFar(hit, from, unit, t)]))} `}
        {sayPart(hit, life, baseUrl, t)}
      </p>
      {life.state !== 'ended' && <p class="sheet-known">{sayKnown(hit.freshness, group.source, t)}</p>}
    </li>
  )
}

/** "4 miles from Worksop": whoever holds the paper may be anywhere. Empty where it is not known, or met from home. */
function sayFar(hit: Hit, from: string | null, unit: DistanceUnit, t: Translator): string {
  const { distanceKm } = hit
  const place = gatheringOf(hit)?.place
  if (from === null || distanceKm === null || !place) return ''
  const say = place.pointIs === 'about' ? sayAboutDistance : sayDistance
  return sentenceStart(t('sheet.far', { distance: say(distanceKm, unit, t), place: from }), t)
}

/** A person finds the door by its street; the postcode would cost a line of large print. */
const withoutPostcode = (gathering: Gathering): Gathering => ({
  ...gathering,
  place: gathering.place && { ...gathering.place, postcode: null },
})

/** Shorter than on screen, with the number where one is needed: paper cannot be tapped. */
function sayPart(hit: Hit, life: LifeNow, baseUrl: string, t: Translator): string {
  const { group, freshness } = hit
  const { phone, email } = group.contact
  const part = takingPart(group, life, freshness, gatheringOf(hit))
  const number = phone?.replaceAll(' ', '\u00a0') ?? null
  const first = part.way === 'ask-first' || part.way === 'not-said'
  if (first && number) return t('sheet.ring-first', { number })
  if (first && email) return t('sheet.write-first', { address: email })
  if (part.way === 'check-first' && number) return t('sheet.ring-before', { number })
  const said = part.way === 'just-come' ? t('sheet.just-come') : sayAtHome(part, group, baseUrl, t)
  return life.state === 'ended' ? said : [said, number ?? email].filter(Boolean).join(' ')
}

/** A link to join by is too long to type: on paper stands where it is found. */
function sayAtHome(part: TakingPart, { code }: Group, baseUrl: string, t: Translator): string {
  const { way } = part
  if (way !== 'join-by-link' && way !== 'just-come-or-join') return sayTakingPart(t, part)
  return t(`sheet.${way}`, { address: readable(`${baseUrl}${codeUrl(code)}`) })
}

/** What makes it other than a self-help group for people who are in it themselves. */
export function saySheetNote(group: Group, t: Translator, about: readonly string[] = []): string | null {
  const whom = sayForWhom(group, t)
  const other = otherTopic(group, about, t)
  if (group.kind === 'self-help' && !other) return whom
  const kind = group.kind === 'self-help' ? '' : t(`kind.mark.${group.kind}`)
  return sentences([other ?? '', kind, sentenceStart(whom ?? '', t)])
}

/** A group near to what the sheet is about, and not quite of it, such as one for grown-up children of drinkers among drinkers. */
function otherTopic({ topics }: Group, about: readonly string[], t: Translator): string | null {
  const of = (slug: string) => [slug, ...ancestorsOf(slug)].some(each => about.includes(each))
  const first = topics[0]
  return first && about.length > 0 && !topics.some(of) ? labelOf(first, t.locale) : null
}

/** "for relatives and friends, for women"; null: for whoever is in it themselves. */
export function sayForWhom({ forWhom, communities }: Group, t: Translator): string | null {
  const close = forWhom === 'close-person' ? [t('sheet.relatives')] : []
  const named = communities
    .slice(0, MOST_NAMED - close.length)
    .map(one => midSentence(t(`narrow.for.${one}`), t))
  const whom = named.length > 0 ? [t('sheet.for', { whom: listOf(t.locale, named) })] : []
  return [...close, ...whom].join(', ') || null
}

/** In large print there is room for no more. */
const MOST_NAMED = 2

function sayWhen(hit: Hit, today: string, zone: string | null, t: Translator): string {
  const { group, next, freshness } = hit
  const gathering = gatheringOf(hit)
  if (!gathering) return ''
  const doubtful = freshness.state === 'overdue' || freshness.state === 'unconfirmed'
  const rule = saySchedule(gathering.schedule, t, { today, zone })
  const more = group.gatherings.length - 1
  const said = [more > 0 ? `${rule}, ${t('sheet.more-times', { n: more })}` : rule]
  if (next) {
    const day = sayShortDay(next.date, today, t)
    said.push(t(doubtful ? 'sheet.next-perhaps' : 'sheet.next', { day }))
  }
  return ended(sentences(said))
}
