/** Goes through the candidates once more, with the circle settled, and counts: what is in, and every way on. */
import type { Filters } from '../facets/filters.ts'
import { FAILS, WEEK_FAILS } from '../facets/sieve.ts'
import type { Tally } from '../facets/tally.ts'
import type { WeekTally } from '../facets/week-tally.ts'
import type { Rings } from '../place/rings.ts'
import { type Columns, NONE } from '../store/columns.ts'
import { isMarked } from '../store/marks.ts'
import type { Reach } from './reach.ts'

export class Counter {
  private columns: Columns
  private filters: Filters
  private rings: Rings
  private tally: Tally
  private weeks: WeekTally

  constructor(columns: Columns, filters: Filters, rings: Rings, tally: Tally, weeks: WeekTally) {
    this.columns = columns
    this.filters = filters
    this.rings = rings
    this.tally = tally
    this.weeks = weeks
  }

  begin(): void {
    this.tally.begin()
    this.weeks.begin()
  }

  /** Counts the values of one document that is in reach, filters aside. */
  count(document: number, isIn: boolean, reach: Reach): void {
    if (isMarked(this.columns.several, document)) this.several(document, isIn, reach)
    else this.single(document)
  }

  finish(): void {
    this.weeks.finish()
    const { sieve } = this.filters
    this.tally.finish(profile => sieve.onlyFailed(sieve.verdict(profile)))
  }

  private single(place: number): void {
    const { profile, week } = this.columns
    const verdict = this.filters.verdict(place)
    const fails = verdict & FAILS
    if (fails === 0) {
      this.tally.single(profile[place]!)
      this.weeks.single(week[place]!)
    } else if (fails === WEEK_FAILS) this.weeks.singleGain(week[place]!)
    else if (this.filters.sieve.onlyFailed(verdict)) this.tally.singleGain(profile[place]!)
  }

  private several(document: number, isIn: boolean, reach: Reach): void {
    const { next, profile } = this.columns
    let week = 0
    for (let place = document; place !== NONE; place = next[place]!) {
      if (!reach.takes(this.rings.ringOf(place))) continue
      const verdict = this.filters.verdict(place)
      const fails = verdict & FAILS
      if (isIn) {
        if (fails) continue
        this.tally.oneOf(profile[place]!)
        week |= this.filters.weekOf(place)
      } else if (fails === WEEK_FAILS) week |= this.filters.weekOf(place)
      else {
        const failed = this.filters.sieve.onlyFailed(verdict)
        if (failed) this.tally.oneGain(profile[place]!, failed)
      }
    }
    this.tally.closeDocument()
    if (isIn) this.weeks.has(week, 1)
    else if (week) this.weeks.gains(week, 1)
  }
}
