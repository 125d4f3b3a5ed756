/** The hours at which somebody of a group can be met, for a calendar. Its title gives nothing away on a shared screen. Pure. */
import ical from 'ical-generator'
import type { MeetDate } from './coming-dates.ts'

export interface MeetCalendarAsked {
  /** Of each event: neutral. */
  title: string
  /** Makes the ids last. */
  groupId: string
  host: string
  now: number
}

/** iCalendar text (RFC 5545). */
export function meetCalendar(
  dates: readonly MeetDate[],
  { title, groupId, host, now }: MeetCalendarAsked,
): string {
  const calendar = ical({ prodId: { company: 'Waymeet', product: 'Calendar', language: 'EN' }, name: title })
  for (const { slot, startsAt, endsAt } of dates)
    calendar.createEvent({
      id: `${groupId}-${startsAt}@${host}`,
      stamp: new Date(now),
      start: new Date(startsAt),
      end: new Date(endsAt),
      summary: title,
      location: slot.place,
    })
  return `${calendar.toString().trimEnd()}\r\n`
}
