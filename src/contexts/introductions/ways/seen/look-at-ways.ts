/** The ways of a group as its page shows them. Pure: what is read is handed in. */
import {
  type Group,
  lifeOn,
  linesOfDate,
  sayDate,
  sayHours,
  sayOccurrence,
  viewOf,
  waysIn,
} from '#contexts/directory/index.ts'
import { sentenceStart } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { acceptedNow, isAnswered, shutBecause } from '../accepted-now.ts'
import { type RoomAsked, roomAt } from '../admit-with.ts'
import { goAlongDates, meetDates } from '../coming-dates.ts'
import type { Offer } from '../offer.ts'
import { paceWindow } from '../pace.ts'
import { bandOf, type Measured } from '../promise/promise.ts'
import type { AskedWay } from '../way.ts'
import { beginUrl, meetCalendarUrl, posterUrl } from '../ways-url.ts'
import { dayIn } from '../zoned-days.ts'
import type { DateSeen, DirectSeen, WaySeen, WaysSeen } from './ways-view.ts'

export interface WaysAsked extends RoomAsked {
  measured: readonly Measured[]
  /** Where no letters are sent, nothing that needs one is offered. */
  sendsLetters: boolean
  /** Whether there is a page at this address, with `:slug` for a group. */
  leadsTo: (path: string) => boolean
  t: Translator
}

export function lookAtWays(asked: WaysAsked): Omit<WaysSeen, 'set' | 'fit' | 'onPaper'> {
  const { group, offer, now, zone, t } = asked
  const shut = shutBecause(group, now)
  const accepted = acceptedFor(asked)
  const until = shut === 'closed' ? lifeOn(group.life, dayIn(zone, now)).until : null
  const room = roomAt(asked)
  const full = accepted.some(isAnswered) && !room.admitted
  return {
    ...{ slug: group.slug, name: group.name, code: group.code, shut },
    shutUntil: until && sayDate(until, t),
    rests: shut === null && offer !== null && (offer.suspendedAt ?? offer.nobodySince) !== null,
    ways: offer ? accepted.map(way => seen(way, offer, asked, full)) : [],
    terms: offer && accepted.length > 0 ? termsOf(offer, asked) : [],
    full:
      !full || room.admitted || room.nextOpening === null
        ? null
        : t(`ways.full.${room.why === 'day' ? 'day' : 'pace'}`, { day: sayDate(room.nextOpening, t) }),
    poster: asked.leadsTo(posterUrl(':slug')) ? posterUrl(group.slug) : null,
    direct: shut === null ? directOf(group, now, t) : [],
  }
}

/** What this directory can carry, of what the group accepts. */
export function acceptedFor({
  offer,
  group,
  now,
  sendsLetters,
}: Omit<WaysAsked, 'turns' | 'measured' | 'leadsTo'>): AskedWay[] {
  return acceptedNow(offer, group, now).filter(way => sendsLetters || !isAnswered(way))
}

function seen(way: AskedWay, offer: Offer, asked: WaysAsked, full: boolean): WaySeen {
  const { group, leadsTo, t } = asked
  const { lines, dates } = particulars(way, offer, { ...asked, canTell: canTell(asked) })
  return {
    way,
    href:
      (full && isAnswered(way)) || !leadsTo(beginUrl(way, ':slug') ?? '') ? null : beginUrl(way, group.slug),
    lines: [...lines, ...(way === 'go-along' || way === 'meet-member' ? noDates(dates, offer, way, t) : [])],
    dates,
    calendar: dates.length === 0 ? null : calendarOf(way, group.slug),
  }
}

const calendarOf = (way: AskedWay, slug: string): string =>
  way === 'go-along' ? `/groups/${slug}/calendar.ics` : meetCalendarUrl(slug)

const noDates = (
  dates: readonly DateSeen[],
  { meetMember }: Offer,
  way: AskedWay,
  t: Translator,
): string[] =>
  dates.length > 0 || (way === 'meet-member' && meetMember?.slots.length === 0) ? [] : [t('ways.no-dates')]

function particulars(
  way: AskedWay,
  { goAlong, meetMember, callBack, pace }: Offer,
  { group, now, zone, t, canTell }: WaysAsked & { canTell: boolean },
): { lines: string[]; dates: DateSeen[] } {
  if (way === 'go-along' && goAlong)
    return {
      lines: [goAlong.where],
      dates: goAlongDates(goAlong, pace, group, now).map(({ gathering, date, sayBy }) => ({
        when: sayOccurrence(date, t, { now, form: 'full' }),
        more: joined([
          linesOfDate({ gathering, date }, t)[0],
          sayBy && canTell && t('ways.say-by', { day: sayDay(t, sayBy, 'day') }),
        ]),
      })),
    }
  if (way === 'meet-member' && meetMember)
    return {
      lines: meetMember.byAgreement ? [t('ways.by-agreement')] : [],
      dates: meetDates(meetMember, now, zone).map(({ slot, day }) => ({
        when: `${sayDay(t, day, 'weekday')}, ${sayHours(slot.from, slot.to, t)}`,
        more: joined([slot.place, slot.dropIn ? t('ways.drop-in') : canTell && t('ways.say-before')]),
      })),
    }
  return {
    lines: callBack && way === 'call-back' ? [t('ways.rings-within', { n: callBack.days })] : [],
    dates: [],
  }
}

/** Whether the page shows a way to tell the group something: nobody is asked to say what they can say to nobody. */
const canTell = (asked: WaysAsked): boolean =>
  acceptedFor(asked).includes('write') ||
  directOf(asked.group, asked.now, asked.t).some(({ kind }) => kind !== 'web')

const joined = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join('. ')

function termsOf(offer: Offer, { group, now, zone, measured, t }: WaysAsked): string[] {
  const band = bandOf(measured, now)
  return [
    whenNewComeOf(offer, { group, now, zone, t }) ?? sayPace(offer, t),
    offer.promiseDays === null ? null : sayPromise(offer, t),
    band && t(`ways.band.${band}`),
  ].filter(line => line !== null)
}

/** Null: new people can come to every gathering. */
export function whenNewComeOf(
  offer: Pick<Offer, 'pace'>,
  { group, now, zone, t }: Pick<WaysAsked, 'group' | 'now' | 'zone' | 't'>,
): string | null {
  if (offer.pace.kind !== 'first-gathering') return null
  const day = paceWindow(offer.pace, group, now, zone)?.comesOn
  return [sayPace(offer, t), day && t('ways.comes-on', { day: sayDate(day, t) })].filter(Boolean).join(' ')
}

export function sayPace({ pace }: Pick<Offer, 'pace'>, t: Translator): string {
  if (pace.kind === 'any') return t('ways.pace.any')
  if (pace.kind === 'monthly') return t('ways.pace.monthly', { n: pace.newcomers })
  return pace.newcomers === null
    ? t('ways.pace.first-gathering')
    : t('ways.pace.first-gathering-few', { n: pace.newcomers })
}

const sayPromise = ({ welcomer, promiseDays }: Offer, t: Translator): string =>
  t('ways.promise', { who: sentenceStart(welcomer ?? t('ways.the-group'), t), n: promiseDays ?? 0 })

/** The contact the group shows to everybody. */
function directOf(group: Group, now: number, t: Translator): DirectSeen[] {
  return waysIn(viewOf(group, now, t)).flatMap(({ kind, href, shown }) =>
    (kind === 'ring' || kind === 'write' || kind === 'web') && shown !== null ? [{ kind, href, shown }] : [],
  )
}
