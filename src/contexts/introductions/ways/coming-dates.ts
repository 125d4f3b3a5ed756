/** The dates of the next weeks at which somebody can go along, or meet somebody of the group first (W1, W2). Pure. */
import { type Group, heldSchedule, type LocalDate, occurrences } from '#contexts/directory/index.ts'
import { type GoAlong, MEET_DAYS, type MeetMember, type MeetSlot, type Pace } from './offer.ts'
import { type Dated, firstGatherings } from './pace.ts'
import { dayIn, daysAfter, momentOf, someDays, weekdayOf } from './zoned-days.ts'

const DAY = 86_400_000
const WEEKS = 6
const MOST = 8

export interface GoAlongDate extends Dated {
  /** The last day on which to say so; null: there is no need to. */
  sayBy: LocalDate | null
}

/** Those that one can still say for, soonest first; of a group that welcomes newcomers at the first of a month only those. */
export function goAlongDates(
  { gatherings: which, sayDays }: GoAlong,
  pace: Pace,
  group: Pick<Group, 'gatherings' | 'life'>,
  now: number,
): GoAlongDate[] {
  const zone = group.gatherings[0]?.schedule.zone ?? 'UTC'
  const firsts = firstGatherings(group, now, zone).map(({ date }) => date.startsAt)
  return group.gatherings
    .filter(({ id }) => which === 'any' || which.includes(id))
    .flatMap(gathering =>
      occurrences(heldSchedule(gathering), { from: now, until: now + WEEKS * 7 * DAY })
        .filter(({ state }) => state !== 'cancelled')
        .filter(({ startsAt }) => pace.kind !== 'first-gathering' || firsts.includes(startsAt))
        .map(date => ({ gathering, date, sayBy: sayDays === null ? null : daysAfter(date.date, -sayDays) })),
    )
    .filter(({ sayBy, date }) => sayBy === null || sayBy >= dayIn(date.zone, now))
    .sort((a, b) => a.date.startsAt - b.date.startsAt)
    .slice(0, MOST)
}

export interface MeetDate {
  slot: MeetSlot
  day: LocalDate
  /** Epoch milliseconds. */
  startsAt: number
  endsAt: number
}

export function meetDates({ slots }: MeetMember, now: number, zone: string): MeetDate[] {
  const today = dayIn(zone, now)
  return someDays(today, WEEKS * 7)
    .flatMap(day =>
      slots
        .filter(({ days }) => days.includes(MEET_DAYS[weekdayOf(day) - 1]!))
        .map(slot => ({
          ...{ slot, day },
          startsAt: momentOf(zone, day, slot.from),
          endsAt: momentOf(zone, day, slot.to),
        })),
    )
    .filter(({ endsAt }) => endsAt > now)
    .sort((a, b) => a.startsAt - b.startsAt)
    .slice(0, MOST)
}
