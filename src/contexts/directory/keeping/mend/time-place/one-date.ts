/** One date that is different from the others, and the way back to as usual. */
import { Problem } from '#platform/http/problem.ts'
import { occurrences } from '../../../gatherings/dates/occurrences.ts'
import type { Gathering } from '../../../gatherings/gathering.ts'
import { normalSchedule } from '../../../gatherings/normal-schedule.ts'
import type { DateException, LocalDate, Occurrence, Schedule } from '../../../gatherings/schedule.ts'
import type { Asked, Wrong } from '../question.ts'

/** Dates offered. */
const OFFERED = 6

/** What a question about one date is asked of. */
export interface OneDate {
  asked: Asked
  gathering: Gathering
  date: Occurrence
}

/** What is to be said of the date; null: as usual. */
export type OnceRead = { change: DateException | null } | { wrong: Wrong }

export const HOWS = ['cancelled', 'time', 'place', 'usual'] as const
export type How = (typeof HOWS)[number]

export const nextDates = ({ schedule }: Gathering, now: number): Occurrence[] =>
  occurrences(schedule, { from: now, count: OFFERED })

/** @throws {Problem} `not-found` for any but the next dates */
export function dateOf(gathering: Gathering, patternDate: LocalDate, now: number): Occurrence {
  const found = nextDates(gathering, now).find(date => date.patternDate === patternDate)
  if (!found) throw new Problem('not-found')
  return found
}

/** What can be said of a date: another place only where there is a room, as usual only where it is not. */
export const howsFor = ({ mode }: Gathering, date: Occurrence): How[] =>
  HOWS.filter(how => {
    if (how === 'place') return mode === 'in-person' || mode === 'hybrid'
    if (how === 'usual') return date.state !== 'on'
    return how !== 'cancelled' || date.state !== 'cancelled'
  })

export const changeOn = ({ exceptions }: Schedule, date: LocalDate): DateException | undefined =>
  exceptions.find(each => each.date === date)

export type MovedTo = (DateException & { change: 'moved' })['to']

/** Where the date is moved to already; otherwise where it is as usual. */
export function movedTo(schedule: Schedule, date: LocalDate): MovedTo {
  const change = changeOn(schedule, date)
  return change?.change === 'moved' ? change.to : { date }
}

/** With this said of the date, in place of what was said of it before; null: as usual. */
export function withChange(schedule: Schedule, date: LocalDate, change: DateException | null): Schedule {
  const others = schedule.exceptions.filter(each => each.date !== date)
  return normalSchedule({ ...schedule, exceptions: change ? [...others, change] : others })
}
