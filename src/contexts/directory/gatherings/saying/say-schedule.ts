/** A schedule in one line: "First and third Thursday, 7 to 9 pm". The reader of plain language understands it again. */
import type { Translator } from '#ui/messages/translator.ts'
import { localDate } from '../dates/calendar-day.ts'
import { patternDays } from '../dates/pattern-days.ts'
import { type LocalDate, type Pattern, type Schedule, WEEKDAYS } from '../schedule.ts'
import { capital, listOf, sayDate, sayDates, sayRange, sayRanges, weekdayName } from './day-names.ts'
import { sayTimes } from './say-times.ts'
import { withZone } from './say-zone.ts'

export interface SayingAsked {
  /** A date in the gathering's zone: what has passed is not said in the short form. */
  today: LocalDate
  /**
   * `short` for a card: days, times, and whether it keeps to terms. `full` adds from when, all seasons, breaks and
   * cancelled dates. Moved dates and words about single dates are said with the dates, not here.
   */
  form?: 'short' | 'full'
  /** The zone to name after the times (`foreignZone`). */
  zone?: string | null
}

/** How many single dates a short form names. */
const DATES_SHOWN = 3

export function saySchedule(schedule: Schedule, t: Translator, asked: SayingAsked): string {
  const { pattern } = schedule
  if (pattern.kind === 'by-appointment') return t('gatherings.by-appointment')
  if (pattern.kind === 'always-open') return t('gatherings.always-open')
  const full = asked.form === 'full'
  if (pattern.kind === 'dates' && datesSaid(schedule, asked).length === 0) return t('gatherings.dates-over')
  const days = pattern.kind === 'dates' ? saySingleDates(schedule, t, asked) : sayRepeat(pattern, t)
  const time =
    schedule.start === null
      ? null
      : withZone(sayTimes(schedule.start, schedule.minutes, t), asked.zone ?? null, t)
  const when = time === null ? days : t('gatherings.days-and-times', { days, time })
  const first = [when, ...sayFrom(pattern, t, asked.today, full)]
  const limits =
    pattern.kind === 'dates' ? [] : full ? fullLimits(schedule, t) : shortLimits(schedule, t, asked.today)
  const cancelled = daysOff(schedule)
  if (full && cancelled.length > 0) limits.push(t('gatherings.not-on', { dates: sayDates(cancelled, t) }))
  return capital(full ? [first.join(', '), ...limits].join('; ') : [...first, ...limits].join(', '), t.locale)
}

/** A break of one day is said like a cancelled date. */
function daysOff({ exceptions, pauses }: Schedule): LocalDate[] {
  const cancelled = exceptions.filter(exception => exception.change === 'cancelled').map(({ date }) => date)
  const single = pauses.filter(({ from, to }) => from === to).map(({ from }) => from)
  return [...new Set([...cancelled, ...single])].sort()
}

function sayRepeat(pattern: Pattern & { kind: 'weekly' | 'monthly' }, t: Translator): string {
  const { every } = pattern
  const days = WEEKDAYS.filter(day => pattern.days.includes(day))
  const names = () =>
    listOf(
      t.locale,
      days.map(day => weekdayName(t.locale, day)),
    )
  if (pattern.kind === 'monthly') {
    const weeks = ([1, 2, 3, 4, 5, -1] as const).filter(week => pattern.weeks.includes(week))
    const said = weeks.map(week => t(`gatherings.week.${week === -1 ? 'last' : week}`))
    return t('gatherings.monthly', { every, weeks: listOf(t.locale, said), days: names() })
  }
  if (every > 1) return t('gatherings.weekly', { every, days: names() })
  if (days.length === 7) return t('gatherings.every-day')
  if (days.join() === 'mo,tu,we,th,fr') return t('gatherings.working-days')
  return t('gatherings.weekly', {
    every,
    days: listOf(
      t.locale,
      days.map(day => t(`gatherings.days.${day}`)),
    ),
  })
}

function sayFrom(pattern: Pattern, t: Translator, today: LocalDate, full: boolean): string[] {
  if ((pattern.kind !== 'weekly' && pattern.kind !== 'monthly') || !pattern.from) return []
  const needed = pattern.from > today || (full && pattern.every > 1)
  return needed ? [t('gatherings.from', { date: sayDate(pattern.from, t) })] : []
}

function saySingleDates(schedule: Schedule, t: Translator, asked: SayingAsked): string {
  const dates = datesSaid(schedule, asked)
  if (asked.form === 'full' || dates.length <= DATES_SHOWN) return sayDates(dates, t)
  const shown = dates.slice(0, DATES_SHOWN).map(date => sayDate(date, t))
  return t('gatherings.more-dates', { dates: shown.join(', '), count: dates.length - DATES_SHOWN })
}

function datesSaid(schedule: Schedule, { today, form }: SayingAsked): LocalDate[] {
  const all = [...patternDays(schedule, Number.NEGATIVE_INFINITY)].map(localDate)
  return form === 'full' ? all : all.filter(date => date >= today)
}

function shortLimits({ seasons, seasonName }: Schedule, t: Translator, today: LocalDate): string[] {
  const said = seasonName ? [t('gatherings.in-school-terms')] : []
  if (seasons.length === 0) return said
  const season = seasons.find(range => range.to >= today)
  if (!season) return [...said, t('gatherings.season-over')]
  return seasonName ? said : [t('gatherings.season', { ranges: sayRange(season, t) })]
}

function fullLimits({ seasons, seasonName, pauses }: Schedule, t: Translator): string[] {
  const limits: string[] = []
  if (seasons.length > 0) {
    const key = seasonName ? 'gatherings.in-school-terms-dates' : 'gatherings.season'
    limits.push(t(key, { ranges: sayRanges(seasons, t) }))
  } else if (seasonName) limits.push(t('gatherings.in-school-terms'))
  const breaks = pauses.filter(({ from, to }) => from !== to)
  if (breaks.length > 0) limits.push(t('gatherings.no-meeting', { ranges: sayRanges(breaks, t) }))
  return limits
}
