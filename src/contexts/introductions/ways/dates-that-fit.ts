/** Whether a date that a professional asks for fits a group that meets in its own time (M53). Pure. */
import {
  type Group,
  heldSchedule,
  type LocalDate,
  type Occurrence,
  occurrences,
} from '#contexts/directory/index.ts'
import { dayIn, daysAfter, weekdayOf } from './zoned-days.ts'

export interface FitAsked {
  /** The day by which something is wanted. */
  by: LocalDate
  /** Hour of an appointment, `HH:MM`; null: only a day was named. */
  at: string | null
  /** Epoch milliseconds. */
  now: number
  /** IANA zone. */
  zone: string
}

/**
 * `past`: the day has gone by. `before-it-meets`: they would have to answer before they are together again. `office-hours`:
 * most have work then, and nobody is paid for coming.
 */
export type FitFlag = 'past' | 'before-it-meets' | 'office-hours'

export interface Fit {
  /** The next time they are together; null: no date is known. */
  next: Occurrence | null
  /** Whether they meet before the day, or on it. */
  meetsBefore: boolean
  /** How often until then. */
  meetings: number
  /** The first day by which they can have spoken of it and answered; null: no date is known. */
  feasibleFrom: LocalDate | null
  flags: readonly FitFlag[]
}

/** Days after being together in which somebody writes the answer. */
const TO_ANSWER = 2
const DAY = 86_400_000
const OFFICE = { from: '08:30', to: '17:30' }

export function fitOf(group: Pick<Group, 'gatherings'>, { by, at, now, zone }: FitAsked): Fit {
  const dates = group.gatherings
    .flatMap(gathering => occurrences(heldSchedule(gathering), { from: now, until: now + 190 * DAY }))
    .filter(({ state }) => state !== 'cancelled')
    .sort((a, b) => a.startsAt - b.startsAt)
  const next = dates[0] ?? null
  const meetings = dates.filter(({ date }) => date <= by).length
  const feasibleFrom = next && daysAfter(next.date, TO_ANSWER)
  const flags: FitFlag[] = []
  if (by < dayIn(zone, now)) flags.push('past')
  else if (feasibleFrom === null || by < feasibleFrom) flags.push('before-it-meets')
  if (at !== null && weekdayOf(by) <= 5 && at >= OFFICE.from && at < OFFICE.to) flags.push('office-hours')
  return { next, meetsBefore: meetings > 0, meetings, feasibleFrom, flags }
}
