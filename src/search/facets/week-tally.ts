/** Counts for every day and part of the day how many documents there would be if it were added. */
import { TIMES_OF_DAY } from '../week/time-of-day.ts'
import { DAYS_IN_WEEK, daysOf, timesOf } from '../week/week-pattern.ts'
import type { Filters } from './filters.ts'

export class WeekTally {
  dayHas = new Uint32Array(DAYS_IN_WEEK)
  dayGains = new Uint32Array(DAYS_IN_WEEK)
  timeHas = new Uint32Array(TIMES_OF_DAY.length)
  timeGains = new Uint32Array(TIMES_OF_DAY.length)
  #filters: Filters

  constructor(filters: Filters) {
    this.#filters = filters
  }

  begin(): void {
    for (const counts of [this.dayHas, this.dayGains, this.timeHas, this.timeGains]) counts.fill(0)
  }

  /** A document that is in, by the days and times of all its gatherings that are. */
  has(week: number): void {
    count(daysOf(week & this.#filters.wantedOnAnyDay), this.dayHas)
    count(timesOf(week & this.#filters.wantedAtAnyTime), this.timeHas)
  }

  /** A document that only its days and times keep out. */
  gains(week: number): void {
    count(daysOf(week & this.#filters.wantedOnAnyDay), this.dayGains)
    count(timesOf(week & this.#filters.wantedAtAnyTime), this.timeGains)
  }
}

function count(bits: number, into: Uint32Array): void {
  for (let rest = bits; rest; rest &= rest - 1) {
    const i = 31 - Math.clz32(rest & -rest)
    into[i] = into[i]! + 1
  }
}
