/** The next date on a card: a day to see at a glance, and the hours beside it. */
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import type { Occurrence } from '../gatherings/schedule.ts'
import type { LifeNow } from '../groups/life-state.ts'
import { sayHours, sayShortDay, sayTime } from './short-date.ts'

export interface NextDate {
  day: string
  hours: string | null
}

export interface Now {
  at: number
  /** Calendar day by IANA zone; worked out once per zone and request. */
  today(zone: string): string
  tomorrow(zone: string): string
}

const EVENING = '17:00'

/**
 * @param doubtful the facts are overdue or unconfirmed: *Perhaps* comes first
 */
export function nextDate(
  next: Occurrence | null,
  gathering: Gathering | undefined,
  life: LifeNow,
  doubtful: boolean,
  now: Now,
  t: Translator,
): NextDate {
  if (!next) return { day: withoutDate(gathering, life, t), hours: null }
  const hours = sayHours(next.start, next.end, t)
  if (next.startsAt <= now.at && now.at < next.endsAt && !doubtful)
    return { day: t('find.on-now'), hours: next.end ? t('find.until', { time: sayTime(next.end, t) }) : null }
  const day = dayOf(next, now, t)
  return { day: doubtful ? t('find.perhaps', { day }) : day, hours }
}

function dayOf(next: Occurrence, now: Now, t: Translator): string {
  if (next.date === now.today(next.zone)) return t(next.start >= EVENING ? 'find.tonight' : 'find.today')
  if (next.date === now.tomorrow(next.zone)) return t('find.tomorrow')
  return sayShortDay(next.date, now.today(next.zone), t)
}

function withoutDate(gathering: Gathering | undefined, life: LifeNow, t: Translator): string {
  if (life.state === 'forming') return t('find.not-yet')
  if (!life.meets)
    return life.until && !life.lapsed
      ? t('find.from-day', { day: sayDay(t, life.until, 'day') })
      : t('find.not-now')
  const kind = gathering?.schedule.pattern.kind
  if (kind === 'by-appointment') return t('find.by-appointment')
  return t(kind === 'always-open' ? 'find.always-open' : 'find.date-unknown')
}
