/** Turns the tallies into the counts of an answer. */
import type { Counts } from '../answer.ts'
import type { FacetValues } from '../facets/facet-values.ts'
import type { Sieve } from '../facets/sieve.ts'
import type { Tally } from '../facets/tally.ts'
import type { WeekTally } from '../facets/week-tally.ts'
import { TIMES_OF_DAY, type TimeOfDay } from '../week/time-of-day.ts'
import type { Asked } from './asked.ts'

export function countsOf(
  asked: Asked,
  total: number,
  tally: Tally,
  weeks: WeekTally,
  sieve: Sieve,
  values: FacetValues,
): Counts {
  const day = [...weeks.dayHas].map((has, i) => (asked.days.length ? total + weeks.dayGains[i]! : has))
  const time = {} as Record<TimeOfDay, number>
  TIMES_OF_DAY.forEach((name, i) => {
    time[name] = asked.times.length ? total + weeks.timeGains[i]! : weeks.timeHas[i]!
  })
  const widening = new Set(sieve.asked.filter((_, i) => sieve.takesAny[i]))
  const facets: Counts['facets'] = {}
  for (let value = 0; value < values.size; value++) {
    const facet = values.facetOf[value]!
    const has = tally.has[value]!
    const gains = tally.gains[value]!
    const count = widening.has(facet) ? (has || gains ? total + gains : 0) : has
    if (!count) continue
    facets[facet] ??= {}
    facets[facet][values.spelled[value]!] = count
  }
  return { day, time, facets }
}
