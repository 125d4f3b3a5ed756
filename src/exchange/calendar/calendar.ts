/** A group's dates for people's own calendars: `calendar.ics`. Says nothing about the group unless it is asked to. */
import ical, { type ICalCalendar, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import {
  type Gathering,
  type Group,
  heldSchedule,
  lifeOn,
  type Occurrence,
  publicGroup,
} from '#contexts/directory/index.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { eventPlace } from './event-place.ts'
import { calendarUrl, escapedLine, plainLine } from './plain-line.ts'
import { type PlannedEvent, plannedEvents } from './planned-event.ts'
import { revisedAt } from './revised-at.ts'
import { timeZoneBlock } from './time-zone-block.ts'

export interface CalendarAsked {
  /** Public address of this directory; its host is part of each event's lasting id. */
  baseUrl: string
  /** Epoch milliseconds. */
  now: number
  /**
   * `neutral`: a word that gives nothing away on a shared screen, no notes, no address with the group's name in it.
   * `name`: the group's own name, its notes and its page.
   */
  title?: 'neutral' | 'name'
  t: Translator
}

/** Readers are asked to fetch again after this many seconds. */
const FETCH_AGAIN = 3600
const MINUTE = 60_000
/** An unknown length counts as an hour. */
const USUAL_MINUTES = 60
const COUNTING_FROM = Date.UTC(2020, 0, 1)

/**
 * iCalendar text (RFC 5545), CRLF, folded, from the next date on, or the one that is on now: a calendar that opens
 * on a day gone by looks out of date. Withheld streets and private links never enter it. A group that does not meet at present gives a calendar without events. The ids and the day that names a
 * date stay the same for good; SEQUENCE rises with each change of the record, and when a date has gone by
 * and the series begins with the next.
 */
export function calendarOf(group: Group, asked: CalendarAsked): string {
  const { baseUrl, now, t } = asked
  const shown = publicGroup(group)
  const calendar = ical({
    prodId: { company: 'Waymeet', product: 'Calendar', language: 'EN' },
    name: escapedLine(titleOf(group, asked)),
    timezone: { name: null, generator: zone => timeZoneBlock(zone, new Date(now).getUTCFullYear()) },
    ttl: FETCH_AGAIN,
  })
  for (const gathering of shown.gatherings) {
    const today = Temporal.Instant.fromEpochMilliseconds(now)
      .toZonedDateTimeISO(gathering.schedule.zone)
      .toPlainDate()
    if (!lifeOn(group.life, today.toString()).meets) continue
    const host = new URL(baseUrl).host
    const schedule = heldSchedule(gathering)
    const since = now - (schedule.minutes ?? USUAL_MINUTES) * MINUTE
    const revised = revisedAt(group.changedAt, schedule, since)
    for (const event of plannedEvents(schedule, since))
      addEvent(calendar, event, gathering, shown, { ...asked, host, revised, t })
  }
  // Every line ends with CRLF, the last one too (RFC 5545, 3.1).
  return `${calendar.toString().trimEnd()}\r\n`
}

function addEvent(
  calendar: ICalCalendar,
  { name, first, rule, without, insteadOf }: PlannedEvent,
  gathering: Gathering,
  group: Group,
  asked: CalendarAsked & { host: string; revised: number },
): void {
  const { schedule } = gathering
  const id = [gathering.id, name]
    .filter(Boolean)
    .join('-')
    .replace(/[^\w.-]/g, '_')
  const event = calendar.createEvent({
    id: `${id}@${asked.host}`,
    sequence: Math.max(0, Math.floor((asked.revised - COUNTING_FROM) / MINUTE)),
    stamp: new Date(asked.revised),
    lastModified: new Date(asked.revised),
    start: wall(first.date, first.start),
    end: endOf(first),
    timezone: schedule.zone,
    summary: plainLine(titleOf(group, asked)),
    status: statusOf(first, gathering, rule),
    description: descriptionOf(first, gathering, group, asked),
  })
  const { location, point } = eventPlace(gathering, first, asked.t)
  if (location) event.location({ title: plainLine(location), ...(point ? { geo: point } : {}) })
  const url = linkOf(gathering, group, asked)
  if (url) event.url(url)
  if (insteadOf) event.recurrenceId(wall(insteadOf, schedule.start ?? first.start))
  if (rule) event.repeating([`RRULE:${rule}`, ...without.map(day => exDate(day, first))].join('\n'))
}

function titleOf(group: Group, { title, t }: CalendarAsked): string {
  return title === 'name' ? group.name : t('gatherings.calendar-title')
}

function statusOf(first: Occurrence, gathering: Gathering, rule: string | null): ICalEventStatus {
  if (first.state === 'cancelled' && !rule) return ICalEventStatus.CANCELLED
  return gathering.notesDoubt ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
}

function descriptionOf(
  first: Occurrence,
  { note, online }: Gathering,
  group: Group,
  asked: CalendarAsked,
): string | null {
  const phone = online?.phone ?? null
  if (asked.title !== 'name') return phone && plainLine(phone)
  const page = pageOf(group, asked)
  const said = [first.note, note, online?.url, phone, page].flatMap(text => (text ? [plainLine(text)] : []))
  return said.join('\n')
}

/** The way into an open online room; otherwise a page of ours: the short code gives nothing away, the name does. */
function linkOf({ online, mode }: Gathering, group: Group, asked: CalendarAsked): string | null {
  const room = online?.url && mode !== 'in-person' ? calendarUrl(online.url) : null
  return room ?? calendarUrl(pageOf(group, asked))
}

function pageOf({ slug, code }: Group, { baseUrl, title }: CalendarAsked): string {
  const path = title === 'name' ? `groups/${encodeURIComponent(slug)}` : `g/${encodeURIComponent(code)}`
  return `${baseUrl.replace(/\/$/, '')}/${path}`
}

function wall(date: string, time: string): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(`${date}T${time}`)
}

/** By the wall clock; where the clocks go back in between, its true length after the beginning, never before it. */
function endOf({ date, start, startsAt, endsAt, zone }: Occurrence): Temporal.PlainDateTime {
  const end = Temporal.Instant.fromEpochMilliseconds(endsAt).toZonedDateTimeISO(zone).toPlainDateTime()
  const lasting = wall(date, start).add({ milliseconds: endsAt - startsAt })
  return Temporal.PlainDateTime.compare(end, lasting) < 0 ? lasting : end
}

function exDate(day: string, first: Occurrence): string {
  return `EXDATE;TZID=${first.zone}:${day.replaceAll('-', '')}T${first.start.replace(':', '')}00`
}
