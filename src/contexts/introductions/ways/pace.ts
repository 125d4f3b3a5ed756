/** How many newcomers a group welcomes when, over everybody who asks (M19). Pure. */
import {
  type Group,
  heldSchedule,
  type LocalDate,
  type Occurrence,
  occurrences,
} from '#contexts/directory/index.ts'
import type { Pace } from './offer.ts'
import { dayIn, monthOf } from './zoned-days.ts'

/** New conversations a day, whatever a group has said. */
export const A_DAY = 5

export interface PaceWindow {
  /** Both in epoch milliseconds; `until` does not belong to it. */
  from: number
  until: number
  /** How many it welcomes within; null: as many as ask. */
  most: number | null
  /** The day from which it can be asked again once these are there. */
  opens: LocalDate
  /** The date to which those who ask now come, where it is always the same one. */
  comesOn: LocalDate | null
}

type Meeting = Pick<Group, 'gatherings' | 'life'>

/** The IANA zone a group lives in. */
export const zoneOf = ({ gatherings }: Pick<Group, 'gatherings'>, fallback: string): string =>
  gatherings[0]?.schedule.zone ?? fallback

const DAY = 86_400_000

/** The window in which `now` lies, epoch milliseconds; null: any number. */
export function paceWindow(pace: Pace, group: Meeting, now: number, zone: string): PaceWindow | null {
  if (pace.kind === 'any') return null
  if (pace.kind === 'first-gathering') {
    const firsts = firstGatherings(group, now, zone)
    const next = firsts.find(({ date }) => date.startsAt > now)
    const before = firsts.findLast(({ date }) => date.startsAt <= now)
    if (next) {
      const { date, startsAt } = next.date
      // Before the very first of them everybody who has asked comes to it.
      return {
        from: before?.date.startsAt ?? 0,
        until: startsAt,
        most: pace.newcomers,
        opens: date,
        comesOn: date,
      }
    }
  }
  // Without dates there is no first gathering: then the month itself is counted.
  const { from, until, next } = monthOf(zone, now)
  return { from, until, most: pace.newcomers, opens: next, comesOn: null }
}

/** A gathering and one of its dates. */
export interface Dated {
  gathering: Group['gatherings'][number]
  date: Occurrence
}

/** The first date that goes ahead of each month around `now`, from two months before to four after. */
export function firstGatherings({ gatherings }: Meeting, now: number, zone: string): Dated[] {
  const since = monthOf(zone, now - 62 * DAY).from
  const firsts = new Map<string, Dated>()
  for (const gathering of gatherings)
    for (const date of occurrences(heldSchedule(gathering), {
      from: since,
      until: now + 124 * DAY,
    })) {
      const month = dayIn(zone, date.startsAt).slice(0, 7)
      const first = firsts.get(month)
      if (date.state !== 'cancelled' && (first === undefined || date.startsAt < first.date.startsAt))
        firsts.set(month, { gathering, date })
    }
  return [...firsts.values()].sort((a, b) => a.date.startsAt - b.date.startsAt)
}
