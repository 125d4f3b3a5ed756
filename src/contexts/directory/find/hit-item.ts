/** One result: the kept card with what is true only of this search and this moment. Drawn very often, so by template. */
import { type Html, html } from '#ui/html.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import { sayChange, sayOccurrence } from '../gatherings/saying/say-occurrence.ts'
import type { Occurrence } from '../gatherings/schedule.ts'
import { lifeOn } from '../groups/life-state.ts'
import type { CardCache } from './card-cache.ts'
import type { Hit, Why } from './find-answer.ts'
import { type NextDate, nextDate } from './next-date.ts'
import type { Now } from './now.ts'
import { type DistanceUnit, sayAboutDistance, sayDistance } from './say-distance.ts'

export interface HitSetting {
  t: Translator
  cards: CardCache
  now: Now
  unit: DistanceUnit
  /** IANA zone of the reader; null or absent: not known. */
  homeZone?: string | null | undefined
}

/** The list items, in order. */
export const hitItems = (hits: readonly Hit[], setting: HitSetting): Html =>
  html`${hits.map(hit => hitItem(hit, setting))}`

function hitItem(hit: Hit, { t, cards, now, unit, homeZone = null }: HitSetting): Html {
  const { group, freshness } = hit
  const gathering = gatheringOf(hit)
  const zone = gathering?.schedule.zone ?? 'UTC'
  const life = lifeOn(group.life, now.today(zone))
  const card = cards.card({ group, life, freshness, gathering, t })
  const doubtful = freshness.state === 'overdue' || freshness.state === 'unconfirmed'
  const { day, hours } = whenOf(
    hit,
    () => nextDate(hit.next, gathering, life, doubtful, now, t, homeZone),
    now,
    t,
  )
  const change = hit.next && hit.next.state !== 'on' ? sayChange(hit.next, t) : null
  const away = gathering !== undefined && gathering.place === null
  return html`<li id="group-${hit.number}" class="${card.quiet ? 'notice notice-quiet' : 'notice'}">${card.what}<div class="when"><span class="${away ? 'dot dot-away' : 'dot'}" aria-hidden="true">${hit.number}</span><b>${day}</b> ${hours === null ? null : html`<span>${hours}</span> `}<span class="far">${whereLine(gathering, hit.distanceKm, unit, t)}</span>${change && html` <span>${change}</span>`}${hit.next && hit.sooner && html` <span class="sooner">${t('find.sooner', { day: sayOtherDay(hit.sooner, now, t) })}</span>`}</div><div class="rest">${card.takePart}<p class="small">${card.fresh}${whyHere(hit.why, t)}</p></div></li>`
}

/** Where none to come is on a day that was asked for, that is said before the date there is. */
const whenOf = ({ next, sooner }: Hit, asked: () => NextDate, now: Now, t: Translator): NextDate =>
  next === null && sooner
    ? { day: t('find.only-on', { day: sayOtherDay(sooner, now, t) }), hours: null }
    : asked()

const sayOtherDay = (date: Occurrence, now: Now, t: Translator): string =>
  sayOccurrence(date, t, { now: now.at, form: 'day', within: true }).replace(/ /g, '\u00a0')

export const gatheringOf = ({ group, gatheringId }: Hit): Gathering | undefined =>
  group.gatherings.find(each => each.id === gatheringId) ?? group.gatherings[0]

/** `Carlton, 4 miles`, `Online, from anywhere`. Only the town: the street stands on the group's own page. */
export function whereLine(
  gathering: Gathering | undefined,
  km: number | null,
  unit: DistanceUnit,
  t: Translator,
): string {
  if (!gathering || gathering.mode === 'online') return t(gathering ? 'find.online' : 'find.place-unknown')
  if (gathering.mode === 'phone') return t('find.by-phone')
  const { place } = gathering
  const town = place?.town ?? place?.name ?? place?.postcode ?? t('find.place-unknown')
  const where = gathering.mode === 'hybrid' ? t('find.or-online', { place: town }) : town
  if (km === null) return where
  const say = place?.pointIs === 'about' ? sayAboutDistance : sayDistance
  return t('find.place-and-distance', { place: where, distance: say(km, unit, t) })
}

function whyHere(why: readonly Why[], t: Translator): Html | null {
  const words = [
    ...new Set(
      why.flatMap(reason =>
        reason.because === 'topic' ? [reason.label] : reason.because === 'word' ? [reason.word] : [],
      ),
    ),
  ]
  if (words.length === 0) return null
  return html`<span class="why">${t('find.because')} ${words.slice(0, 3).map((word, n) => html`${n > 0 ? ', ' : ''}<mark>${word}</mark>`)}</span>`
}
