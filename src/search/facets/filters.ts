/** All filters of a query, asked of one gathering at a time: its facets, its days and its times together. */
import type { Asked } from '../asking/asked.ts'
import type { Columns } from '../store/columns.ts'
import { askedWeek } from '../week/week-pattern.ts'
import type { Profiles } from './profiles.ts'
import { FAILS, Sieve, WEEK_FAILS } from './sieve.ts'
import type { WeekPatterns } from './week-patterns.ts'

export class Filters {
  readonly sieve: Sieve
  readonly columns: Columns
  readonly weeks: WeekPatterns
  /** The days and times asked for, and the same with every day or every time let in. */
  wanted = 0
  wantedOnAnyDay = 0
  wantedAtAnyTime = 0
  private byWeek = false

  constructor(columns: Columns, profiles: Profiles, weeks: WeekPatterns) {
    this.sieve = new Sieve(profiles)
    this.columns = columns
    this.weeks = weeks
  }

  ask({ days, times, facets, prefer }: Asked, allOf: ReadonlySet<string>): void {
    this.sieve.ask(facets, prefer, allOf)
    this.byWeek = days.length > 0 || times.length > 0
    this.wanted = askedWeek(days, times)
    this.wantedOnAnyDay = askedWeek([], times)
    this.wantedAtAnyTime = askedWeek(days, [])
  }

  /** What a gathering fails (`FAILS`), and whether it is preferred. */
  verdict(place: number): number {
    const verdict = this.sieve.verdict(this.columns.profile[place]!)
    return this.byWeek && !(this.weekOf(place) & this.wanted) ? verdict | WEEK_FAILS : verdict
  }

  /** The same for many places at once, without a branch that the machine would have to guess. */
  verdictsOf(places: Uint32Array, size: number, into: Uint16Array): void {
    const { profile, week } = this.columns
    const { patterns } = this.weeks
    const { wanted, sieve } = this
    const fails = this.byWeek ? WEEK_FAILS : 0
    for (let i = 0; i < size; i++) {
      const place = places[i]!
      const onTime = patterns[week[place]!]! & wanted
      into[i] = sieve.verdict(profile[place]!) | (((onTime - 1) >>> 31) * fails)
    }
  }

  passes(place: number): boolean {
    return (this.verdict(place) & FAILS) === 0
  }

  /** When it meets: one bit for each day and part of the day. */
  weekOf(place: number): number {
    return this.weeks.patterns[this.columns.week[place]!]!
  }
}
