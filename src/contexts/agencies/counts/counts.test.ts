/** Whoever reads everything that is told, as often as they like, never finds out a number under five. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Touchpoint, Unit } from '../agency.ts'
import { type CountedMonth, type CoveredTouchpoint, type CoveredUnit, coveredIn } from './covered.ts'
import { heardFrom } from './heard.ts'
import { monthAt, monthsOf, monthsOpen, quarterOf, quartersTold } from './quarter.ts'
import { coverage, told, toldInFives } from './suppressed.ts'

const units: Unit[] = ['North', 'South'].map((name, n) => ({
  ...{ id: `u${n}`, agencyId: 'a', name, near: '' },
  touchpoints: [0, 1].map(m => ({
    ...{
      id: `t${n}${m}`,
      unitId: `u${n}`,
      title: `Moment ${m}`,
      topics: ['grief', 'stroke'],
      since: '2026-01',
      until: null,
    },
  })),
}))
const cells = units.flatMap(({ touchpoints }) =>
  touchpoints.flatMap(({ id, topics }) => topics.map(topic => ({ touchpointId: id, topic }))),
)
const places = [
  ...cells,
  ...units.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => ({ touchpointId: id, topic: null }))),
]
const numbers = fc.array(fc.oneof(fc.nat(12), fc.nat(60)), {
  minLength: places.length,
  maxLength: places.length,
})
/** Told and came, in one month of the middle quarter. */
const counted = (times: readonly number[]): CountedMonth[] =>
  places.map((place, n) => ({ ...place, month: '2026-08', times: times[n]! }))
/** All that anybody is shown, over three quarters: every moment, every sum, what never was told, and who has been silent. */
const tellings = (times: readonly number[]) => {
  const covered = ['2026-Q4', '2026-Q3', '2026-Q2'].map(quarter => coveredIn(quarter, units, counted(times)))
  return JSON.stringify({ covered, heard: heardFrom(units, covered) })
}
const cellsOf = (touchpoints: readonly CoveredTouchpoint[]) =>
  touchpoints.flatMap(({ encounters, topics }) => topics.map(each => ({ ...each, encounters })))

describe('a number from one to four', () => {
  it('could be any of the four, whoever was told or came, whatever else is told, in all quarters and sums together', () => {
    fc.assert(
      fc.property(numbers, fc.nat(places.length - 1), (times, which) => {
        expect(new Set([1, 2, 3, 4].map(few => tellings(times.with(which, few)))).size).toBe(1)
      }),
    )
  })

  it('is in no sum of a unit or of all, so that whoever has the other cells finds none left over', () => {
    fc.assert(
      fc.property(numbers, times => {
        const { units: told, sum } = coveredIn('2026-Q3', units, counted(times))
        const sure = (parts: CoveredUnit[]) =>
          cellsOf(parts.flatMap(({ touchpoints }) => touchpoints))
            .map(({ offered }) => (offered === 'few' ? 0 : offered))
            .reduce((one, other) => one + other, 0)
        expect(told.map(unit => unit.sum.times)).toEqual(told.map(unit => sure([unit])))
        expect(sum.times).toBe(sure(told))
      }),
    )
  })

  it('never makes a share of many better than it is', () => {
    fc.assert(
      fc.property(numbers, times => {
        const { sum } = coveredIn('2026-Q3', units, counted(times))
        const came = cells.map(
          ({ touchpointId }) =>
            times[places.findIndex(each => each.topic === null && each.touchpointId === touchpointId)]!,
        )
        const compared = cells.flatMap((_, n) => (came[n]! < 5 ? [] : [{ told: times[n]!, came: came[n]! }]))
        const all = compared.reduce((total, each) => total + each.came, 0)
        const reached = compared.reduce((total, each) => total + Math.min(each.told, each.came), 0)
        if (sum.share) expect(sum.share.percent).toBeLessThanOrEqual(Math.round((reached / all) * 100))
        if (sum.share && !sum.share.atLeast) expect(sum.share.percent).toBe(Math.round((reached / all) * 100))
      }),
    )
  })

  it('is not found by pressing as well: in one quarter it is seen once whether a five was full', () => {
    for (const pressed of Array.from({ length: 20 }, (_, n) => n))
      expect(new Set([1, 2, 3, 4].map(few => toldInFives(few + pressed))).size).toBeLessThanOrEqual(2)
    expect([0, 1, 4, 5, 9, 10].map(toldInFives)).toEqual([0, 'few', 'few', 5, 5, 10])
  })

  it('is in no share of one cell', () => {
    const shares = [coverage('few', 40), coverage(12, 'few'), coverage(12, 0), coverage(12, 48)]
    expect(shares).toEqual([null, null, null, 25])
  })
})

describe('a unit', () => {
  const covered = (times: readonly number[]) =>
    ['2026-Q4', '2026-Q3'].map(quarter => coveredIn(quarter, units, counted(times)))

  it('is silent where nobody was told in the last quarter, and its last telling is said by quarter', () => {
    const north = places.map(({ touchpointId }, n) => (n === 0 && touchpointId === 't00' ? 2 : 0))
    expect(heardFrom(units, covered(north))).toEqual([
      { unitId: 'u0', name: 'North', lastTold: '2026-Q3', isSilent: true },
      { unitId: 'u1', name: 'South', lastTold: null, isSilent: true },
    ])
    expect(heardFrom(units, covered(north).slice(1)).map(({ isSilent }) => isSilent)).toEqual([false, true])
  })

  it('is not called silent before it had a moment, or when it has none any more', () => {
    const change = (of: Partial<Touchpoint>) =>
      units.map(unit => ({ ...unit, touchpoints: unit.touchpoints.map(each => ({ ...each, ...of })) }))
    for (const some of [change({ since: '2027-01' }), change({ until: '2026-12' })])
      expect(heardFrom(some, [coveredIn('2026-Q4', some, [])]).map(({ isSilent }) => isSilent)).toEqual([
        false,
        false,
      ])
  })
})

describe('what was told of a quarter', () => {
  it('does not change with what is counted after it', () => {
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        const later = counted(after).map(each => ({ ...each, month: '2026-10' }))
        expect(coveredIn('2026-Q3', units, [...counted(before), ...later])).toEqual(
          coveredIn('2026-Q3', units, counted(before)),
        )
      }),
    )
  })

  it('blames no moment for a quarter in which it was not there', () => {
    const young = units.map(unit => ({
      ...unit,
      touchpoints: unit.touchpoints.map(each => ({ ...each, since: '2026-11' })),
    }))
    expect(coveredIn('2026-Q3', young, []).never).toEqual([])
  })

  it('names the topics nobody was told about, and not those few were', () => {
    const times = cells.map(({ topic }) => (topic === 'grief' ? 0 : 1))
    expect(coveredIn('2026-Q3', units, counted(times)).never).toEqual(['grief'])
    expect([0, 1, 4, 5].map(told)).toEqual([0, 'few', 'few', 5])
  })
})

describe('a quarter', () => {
  it('is told only when no number in it can be said any more, in every month', () => {
    const months = [2026, 2027].flatMap(year =>
      Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`),
    )
    for (const month of months) {
      const told = new Set(quartersTold(month, 4))
      expect(monthsOpen(month)[0]).toBe(month)
      expect(monthsOpen(month).filter(each => told.has(quarterOf(each)))).toEqual([])
      expect(told.has(quarterOf(month))).toBe(false)
    }
    expect(monthsOpen('2027-01')).toEqual(['2027-01', '2026-12', '2026-11', '2026-10'])
    expect(quartersTold('2027-01', 1)).toEqual(['2026-Q3'])
    expect(quartersTold('2027-02', 1)).toEqual(['2026-Q4'])
  })

  it('is three months, and is over when the next has begun where the agency is', () => {
    expect(monthsOf('2026-Q4')).toEqual(['2026-10', '2026-11', '2026-12'])
    expect(quarterOf('2026-03')).toBe('2026-Q1')
    expect(quartersTold('2026-02', 3)).toEqual(['2025-Q4', '2025-Q3', '2025-Q2'])
    expect(monthAt(Date.parse('2026-12-31T23:30:00Z'), 'Europe/Oslo')).toBe('2027-01')
  })
})
