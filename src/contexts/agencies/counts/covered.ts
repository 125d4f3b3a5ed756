/** What was offered in a quarter that is over, moment by moment, as it may be told. Pure. */
import type { Touchpoint, Unit } from '../agency.ts'
import { monthsOf, type Quarter, quarterOf } from './quarter.ts'
import { coverage, type SumTold, sumOf, type Told, told, toldInFives } from './suppressed.ts'

export interface CountedMonth {
  touchpointId: string
  /** Null: people who came, of whatever topic. */
  topic: string | null
  month: string
  times: number
}

interface CoveredTopic {
  topic: string
  offered: Told
  /** Whole percent of those who came; null where it may not be told, or nobody has said how many came. */
  percent: number | null
}

export interface CoveredTouchpoint {
  title: string
  encounters: Told
  topics: CoveredTopic[]
}

export interface CoveredUnit {
  id: string
  name: string
  /** Those that were there in the quarter; never none. */
  touchpoints: CoveredTouchpoint[]
  sum: SumTold
}

export interface Covered {
  quarter: Quarter
  /** Those that had a moment then. */
  units: CoveredUnit[]
  /** Of the whole agency. */
  sum: SumTold
  /** Topics that a moment names and nobody was told about, the same over all units. */
  never: string[]
}

export function coveredIn(
  quarter: Quarter,
  units: readonly Unit[],
  counted: readonly CountedMonth[],
): Covered {
  const months = new Set(monthsOf(quarter))
  const inQuarter = counted.filter(({ month }) => months.has(month))
  const times = (id: string, topic: string | null) =>
    inQuarter
      .filter(each => each.touchpointId === id && each.topic === topic)
      .reduce((sum, each) => sum + each.times, 0)
  const covered = ({ id, title, topics }: Touchpoint): CoveredTouchpoint => {
    const encounters = told(times(id, null))
    return {
      ...{ title, encounters },
      topics: topics.map(topic => {
        const offered = toldInFives(times(id, topic))
        return { topic, offered, percent: coverage(offered, encounters) }
      }),
    }
  }
  const there = ({ since, until }: Touchpoint) =>
    quarterOf(since) <= quarter && (until === null || quarterOf(until) >= quarter)
  const unitsThen = units.flatMap(({ id, name, touchpoints }) => {
    const own = touchpoints.filter(there).map(covered)
    return own.length > 0 ? [{ id, name, touchpoints: own, sum: sumOf(cellsOf(own)) }] : []
  })
  const cells = cellsOf(unitsThen.flatMap(({ touchpoints }) => touchpoints))
  const offered = new Set(cells.filter(cell => cell.offered !== 0).map(({ topic }) => topic))
  const never = [...new Set(cells.map(({ topic }) => topic))].filter(topic => !offered.has(topic))
  return { quarter, units: unitsThen, sum: sumOf(cells), never: never.sort() }
}

/** One for each topic of each moment, with how many came to it. */
const cellsOf = (touchpoints: readonly CoveredTouchpoint[]) =>
  touchpoints.flatMap(({ encounters, topics }) => topics.map(each => ({ ...each, encounters })))
