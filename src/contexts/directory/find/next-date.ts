/** The next date on a card: a day to see at a glance, and the hours beside it. */
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { isOnNow } from '../gatherings/dates/occurrences.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import { sayOccurrence, sayOccurrenceTimes } from '../gatherings/saying/say-occurrence.ts'
import { foreignZone, withZone } from '../gatherings/saying/say-zone.ts'
import type { LocalDate, Occurrence } from '../gatherings/schedule.ts'
import { hasStopped } from '../gatherings/stop.ts'
import type { LifeNow } from '../groups/life-state.ts'
import type { Now } from './now.ts'

export interface NextDate {
  day: string
  hours: string | null
}

/**
 * @param doubtful the facts are overdue or unconfirmed: *Perhaps* comes first
 * @param homeZone IANA zone of the reader; the zone of a gathering from afar is named where it is another
 */
export function nextDate(
  next: Occurrence | null,
  gathering: Gathering | undefined,
  life: LifeNow,
  doubtful: boolean,
  now: Now,
  t: Translator,
  homeZone: string | null,
): NextDate {
  if (!next) return { day: withoutDate(gathering, life, t), hours: null }
  const zone = gathering ? foreignZone(gathering, homeZone, next.startsAt) : null
  const date = said(next, { now, zone, within: doubtful }, t)
  return doubtful
    ? { day: t('find.perhaps', { day: date.day.replace(/ /g, '\u00a0') }), hours: date.hours }
    : date
}

const MOST = 20_000
const kept = new Map<string, NextDate>()

/** There are few dates and many cards: each is put into words once a day. */
function keep(key: string, say: () => NextDate): NextDate {
  let date = kept.get(key)
  if (!date) {
    date = say()
    if (kept.size >= MOST) kept.clear()
    kept.set(key, date)
  }
  return date
}

interface SaidWith {
  now: Now
  /** To be named; null: it goes without saying. */
  zone: string | null
  /** After "Perhaps". */
  within: boolean
}

function said(next: Occurrence, { now, zone, within }: SaidWith, t: Translator): NextDate {
  const onNow = isOnNow(next, now.at)
  const key = `${t.locale} ${now.today(next.zone)} ${next.date} ${next.start} ${next.end} ${onNow} ${zone} ${within}`
  return keep(key, () => {
    const day = sayOccurrence(next, t, { now: now.at, form: onNow ? 'short' : 'day', within })
    return onNow
      ? { day: withZone(day, zone, t), hours: null }
      : { day, hours: withZone(sayOccurrenceTimes(next, t), zone, t) }
  })
}

const opensAgain = (until: LocalDate, t: Translator): string =>
  keep(`${t.locale} from ${until}`, () => ({
    day: t('find.from-day', { day: sayDay(t, until, 'day') }),
    hours: null,
  })).day

function withoutDate(gathering: Gathering | undefined, life: LifeNow, t: Translator): string {
  if (life.state === 'forming') return t('find.not-yet')
  if (!life.meets) return life.until && !life.lapsed ? opensAgain(life.until, t) : t('find.not-now')
  if (gathering && hasStopped(gathering, life.today)) return t('group.stopped')
  const kind = gathering?.schedule.pattern.kind
  if (kind === 'by-appointment') return t('gatherings.by-appointment')
  return t(kind === 'always-open' ? 'gatherings.always-open' : 'find.date-unknown')
}
