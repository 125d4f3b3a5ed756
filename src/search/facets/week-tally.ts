/** Counts for every day and part of the day how many documents there would be if it were added. */
import { withRoom } from '../store/room.ts'
import { TIMES_OF_DAY } from '../week/time-of-day.ts'
import { DAYS_IN_WEEK, daysOf, timesOf } from '../week/week-pattern.ts'
import type { Filters } from './filters.ts'

export class WeekTally {
  dayHas = new Uint32Array(DAYS_IN_WEEK)
  dayGains = new Uint32Array(DAYS_IN_WEEK)
  timeHas = new Uint32Array(TIMES_OF_DAY.length)
  timeGains = new Uint32Array(TIMES_OF_DAY.length)
  private filters: Filters
  /** By number of the pattern, for documents with one gathering; opened at the end. */
  private hasByPattern = new Uint32Array(0)
  private gainsByPattern = new Uint32Array(0)

  constructor(filters: Filters) {
    this.filters = filters
  }

  begin(): void {
    for (const counts of [this.dayHas, this.dayGains, this.timeHas, this.timeGains]) counts.fill(0)
    this.hasByPattern = withRoom(this.hasByPattern, this.filters.weeks.size).fill(0)
    this.gainsByPattern = withRoom(this.gainsByPattern, this.filters.weeks.size).fill(0)
  }

  /** A document with one gathering, by the number of its pattern: it is in. */
  single(number: number): void {
    this.hasByPattern[number] = this.hasByPattern[number]! + 1
  }

  /** A document with one gathering that only its days and times keep out. */
  singleGain(number: number): void {
    this.gainsByPattern[number] = this.gainsByPattern[number]! + 1
  }

  /** Documents that are in, by the days and times of all their gatherings that are. */
  has(pattern: number, documents: number): void {
    count(daysOf(pattern & this.filters.wantedOnAnyDay), this.dayHas, documents)
    count(timesOf(pattern & this.filters.wantedAtAnyTime), this.timeHas, documents)
  }

  /** Documents that only their days and times keep out. */
  gains(pattern: number, documents: number): void {
    count(daysOf(pattern & this.filters.wantedOnAnyDay), this.dayGains, documents)
    count(timesOf(pattern & this.filters.wantedAtAnyTime), this.timeGains, documents)
  }

  finish(): void {
    const { patterns, size } = this.filters.weeks
    for (let number = 0; number < size; number++) {
      if (this.hasByPattern[number]) this.has(patterns[number]!, this.hasByPattern[number]!)
      if (this.gainsByPattern[number]) this.gains(patterns[number]!, this.gainsByPattern[number]!)
    }
  }
}

function count(bits: number, into: Uint32Array, documents: number): void {
  for (let rest = bits; rest; rest &= rest - 1) {
    const i = 31 - Math.clz32(rest & -rest)
    into[i] = into[i]! + documents
  }
}
