/** What whoever looks after the directory may read of unmet searches and wishes: above the floor and in steps only (M76). */
import type { Kysely } from 'kysely'
import type { DirectoryTables } from '../tables.ts'
import { aboveFloor, ELSEWHERE, FLOOR, UNKNOWN } from './above-floor.ts'
import type { Counted } from './counted.ts'
import { monthOf, oldestKept } from './month.ts'
import { allUnmet, allWouldCome } from './unmet.store.ts'

export interface UnmetRow {
  /** `2026-11`; `all` for what was said in all months that are kept. */
  month: string
  /** A slug; `unknown` where the words were not understood, or where topics are too seldom to be named. */
  topic: string
  /** `Nottinghamshire, GB`, `GB`, `no place`, or `elsewhere` for areas put together. */
  area: string
  /** At least so many; always a multiple of the floor. */
  times: number
}

export interface UnmetReport {
  /** Fewer are never in it. */
  floor: number
  /** Of months that are over: what was searched for today does not move it today. */
  searches: UnmetRow[]
  wouldCome: UnmetRow[]
}

/** @param now epoch milliseconds: what is too old to be kept is not told either */
export async function unmetReport(db: Kysely<DirectoryTables>, now: number): Promise<UnmetReport> {
  const isKept = ({ month }: Counted) => month >= oldestKept(now)
  const isOver = ({ month }: Counted) => month < monthOf(now)
  const said = (await allWouldCome(db)).filter(isKept)
  return {
    floor: FLOOR,
    searches: aboveFloor((await allUnmet(db)).filter(one => isKept(one) && isOver(one))).map(rowOf),
    wouldCome: aboveFloor(said.map(one => ({ ...one, month: 'all' })))
      // Nobody can begin a group for a topic nobody named.
      .filter(({ topic }) => topic !== UNKNOWN)
      .map(rowOf),
  }
}

const rowOf = ({ month, topic, times, ...area }: Counted): UnmetRow => ({
  month,
  topic,
  area: areaIn(area),
  times,
})

function areaIn({ country, region }: Pick<Counted, 'country' | 'region'>): string {
  if (country === ELSEWHERE) return ELSEWHERE
  return [region, country].filter(part => part !== '').join(', ') || 'no place'
}
