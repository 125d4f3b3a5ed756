/** The events that say a schedule in a calendar: rules where a rule can say it, single dates where it cannot. */
import {
  type DateRange,
  type LocalDate,
  type Occurrence,
  occurrences,
  type Schedule,
} from '#contexts/directory/index.ts'
import { ruleOf } from './recurrence-rule.ts'

export interface PlannedEvent {
  /** Told apart within the gathering: empty for a rule of all year, otherwise the day that names it for good. */
  name: string
  /** The first or only date. */
  first: Occurrence
  rule: string | null
  /** Days of the rule that fall out. */
  without: LocalDate[]
  /** This event stands in for that day of the rule with the same name. */
  insteadOf: LocalDate | null
}

/** Breaks and dates shifted by the clocks are written this far ahead; calendars are fetched again long before. */
const AHEAD = 3 * 366 * 86_400_000
const TWO_DAYS = 2 * 86_400_000
/** In minutes. */
const DAY = 1440
const HALF_A_DAY = DAY / 2

/**
 * Events from `since` on (epoch ms). A year-round rule is one event; each season is one with its own end, because
 * calendars in use understand several rules better than long lists of dates. Days in a break fall out; changed ones
 * stand in under the name of their day.
 */
export function plannedEvents(schedule: Schedule, since: number): PlannedEvent[] {
  if (!ruleOf(schedule.pattern))
    return occurrences(schedule, { from: since, until: Number.POSITIVE_INFINITY }).map(alone)
  return byFifthDay(schedule).flatMap(part =>
    part.seasons.length === 0
      ? ruleEvents(part, null, since)
      : part.seasons.flatMap(season => ruleEvents({ ...part, seasons: [season] }, season, since)),
  )
}

/** A calendar library in wide use loses dates where one rule names two fifth weekdays: each has a rule of its own. */
function byFifthDay(schedule: Schedule): Schedule[] {
  const { pattern } = schedule
  if (pattern.kind !== 'monthly' || pattern.weeks.some(week => week !== 5)) return [schedule]
  return pattern.days.map(day => ({ ...schedule, pattern: { ...pattern, days: [day] } }))
}

function ruleEvents(schedule: Schedule, season: DateRange | null, since: number): PlannedEvent[] {
  const bare: Schedule = { ...schedule, pauses: [], exceptions: [] }
  const until = Math.max(since + AHEAD, ...schedule.exceptions.map(lastDayOf)) + TWO_DAYS
  const dates = occurrences(schedule, { from: since, until }).filter(date => date.state !== 'cancelled')
  const changed = dates.filter(
    date => date.state === 'moved' || date.note !== undefined || !isUsual(bare, date),
  )
  // Never a day in a break: some calendars show the day a series begins with, whatever is taken out of it.
  const held = new Set(dates.map(date => date.patternDate))
  const first = occurrences(bare, { from: since, until }).find(
    date => held.has(date.patternDate) && isUsual(bare, date),
  )
  if (!first) return changed.map(alone)
  const standIns = changed.filter(date => date.patternDate >= first.date && isUsualOn(bare, date.patternDate))
  const kept = new Set(dates.filter(date => !changed.includes(date)).map(date => date.patternDate))
  for (const date of standIns) kept.add(date.patternDate)
  const name = nameOf(schedule, season)
  const end = season
    ? `;UNTIL=${utc(occurrences(bare, { from: since, until: Number.POSITIVE_INFINITY }).at(-1))}`
    : ''
  const without = days(bare, since, until).filter(day => day >= first.date && !kept.has(day))
  return [
    { name, first, rule: ruleOf(schedule.pattern) + end, without, insteadOf: null },
    ...changed.map(date =>
      standIns.includes(date) ? { ...alone(date), name, insteadOf: date.patternDate } : alone(date),
    ),
  ]
}

function nameOf({ pattern }: Schedule, season: DateRange | null): string {
  const fifth =
    pattern.kind === 'monthly' && pattern.weeks.every(week => week === 5) ? pattern.days.join('') : ''
  return [season?.from ?? '', fifth].filter(Boolean).join('-')
}

function alone(date: Occurrence): PlannedEvent {
  return { name: date.patternDate, first: date, rule: null, without: [], insteadOf: null }
}

function days(schedule: Schedule, from: number, until: number): LocalDate[] {
  return occurrences(schedule, { from, until }).map(date => date.patternDate)
}

/**
 * Whether a rule says this date rightly: not so where the clocks leave an hour out. Where they go back in between it
 * does, since a rule's length is exact, while an end by the wall clock could come before the beginning.
 */
function isUsual(bare: Schedule, date: Occurrence): boolean {
  return date.start === bare.start && hourGained(date) < HALF_A_DAY
}

function isUsualOn(bare: Schedule, day: LocalDate): boolean {
  const noon = Date.parse(`${day}T12:00Z`)
  const near = occurrences(bare, { from: noon - TWO_DAYS, until: noon + TWO_DAYS })
  return near.some(date => date.patternDate === day && isUsual(bare, date))
}

/** By how much a date lasts longer than its wall clocks say, within a day: nearly a whole day where they go forward. */
function hourGained({ start, end, startsAt, endsAt }: Occurrence): number {
  if (end === null) return 0
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return ((endsAt - startsAt) / 60_000 - minute(end) + minute(start) + 2 * DAY) % DAY
}

function lastDayOf(exception: Schedule['exceptions'][number]): number {
  const last =
    exception.change === 'moved' && exception.to.date > exception.date ? exception.to.date : exception.date
  return Date.parse(`${last}T00:00Z`)
}

function utc(date: Occurrence | undefined): string {
  return new Date(date?.startsAt ?? 0).toISOString().replace(/[-:]|\.\d+/g, '')
}
