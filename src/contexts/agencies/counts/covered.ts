/** What was offered in a quarter that is over, moment by moment, as it may be told. Pure. */
import type { Touchpoint, Unit } from '../agency.ts'
import { monthsOf, type Quarter, quarterOf } from './quarter.ts'
import { coverage, sumTold, type Told, told } from './suppressed.ts'

export interface CountedMonth {
  touchpointId: string
  /** Null: people who came, of whatever topic. */
  topic: string | null
  month: string
  times: number
}

export interface CoveredTopic {
  topic: string
  offered: Told
  /** Whole percent of those who came; null where it may not be told, or nobody has said how many came. */
  percent: number | null
}

export interface CoveredTouchpoint {
  unit: string
  title: string
  encounters: Told
  topics: CoveredTopic[]
}

export interface Covered {
  quarter: Quarter
  rows: CoveredTouchpoint[]
  /** Over told cells alone. */
  sum: number
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
  const row = (unit: Unit, { id, title, topics }: Touchpoint): CoveredTouchpoint => {
    const encounters = told(times(id, null))
    return {
      ...{ unit: unit.name, title, encounters },
      topics: topics.map(topic => {
        const offered = told(times(id, topic))
        return { topic, offered, percent: coverage(offered, encounters) }
      }),
    }
  }
  const there = ({ since, until }: Touchpoint) =>
    quarterOf(since) <= quarter && (until === null || quarterOf(until) >= quarter)
  const rows = units.flatMap(unit => unit.touchpoints.filter(there).map(each => row(unit, each)))
  const cells = rows.flatMap(({ topics }) => topics)
  const offered = new Set(cells.filter(cell => cell.offered !== 0).map(({ topic }) => topic))
  const never = [...new Set(cells.map(({ topic }) => topic))].filter(topic => !offered.has(topic))
  return { quarter, rows, sum: sumTold(cells.map(cell => cell.offered)), never: never.sort() }
}
