/**
 * When a unit last told anybody, for whoever rings the silent ones. It is said by quarter, out of what is told of quarters, and never by
 * week: whoever looked every week would see in how many weeks of a quarter somebody was told, and where the quarter then says "fewer
 * than 5", a unit seen in four weeks told four. A month would narrow it too. That a quarter held somebody stands in its cells already,
 * which say none, few or a number; so this tells nothing that they do not. Pure.
 */
import { goingOn, type Unit } from '../agency.ts'
import type { Covered, CoveredUnit } from './covered.ts'
import type { Quarter } from './quarter.ts'

export interface Heard {
  unitId: string
  name: string
  /** The latest quarter in which somebody was told; null: none of those that are told. */
  lastTold: Quarter | null
  /** It has moments, had them in the last quarter that is told, and told nobody in it. */
  isSilent: boolean
}

/** @param covered quarters that are told, the latest first */
export function heardFrom(units: readonly Unit[], covered: readonly Covered[]): Heard[] {
  const then = (quarter: Covered | undefined, id: string) => quarter?.units.find(unit => unit.id === id)
  return units.map(unit => {
    const { id, name } = unit
    const last = covered.find(quarter => toldAnybody(then(quarter, id)))
    const latest = then(covered[0], id)
    const isSilent = latest !== undefined && !toldAnybody(latest) && goingOn(unit).length > 0
    return { unitId: id, name, lastTold: last?.quarter ?? null, isSilent }
  })
}

const toldAnybody = (unit: CoveredUnit | undefined): boolean =>
  unit?.touchpoints.some(({ topics }) => topics.some(({ offered }) => offered !== 0)) ?? false
