/** Whoever reads everything that is told, as often as they like, never finds out a number under five. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Unit } from '../agency.ts'
import { type CountedMonth, coveredIn } from './covered.ts'
import { monthAt, monthsOf, monthsOpen, quarterOf, quartersTold } from './quarter.ts'
import { coverage, told } from './suppressed.ts'

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
const counts = fc.array(fc.nat(12), { minLength: cells.length, maxLength: cells.length })
const counted = (times: readonly number[]): CountedMonth[] =>
  // As many came as were told, of whatever topic: a small number of those is no easier to find.
  cells.flatMap((cell, n) => [
    { ...cell, month: '2026-08', times: times[n]! },
    { ...cell, topic: null, month: '2026-07', times: 20 + n },
  ])
const tellings = (times: readonly number[]) =>
  ['2026-Q2', '2026-Q3', '2026-Q4'].map(quarter => coveredIn(quarter, units, counted(times)))

describe('a number from one to four', () => {
  it('could be any of the four, whatever else is told, in all quarters together', () => {
    fc.assert(
      fc.property(counts, fc.nat(cells.length - 1), (times, which) => {
        const all = [1, 2, 3, 4].map(few => JSON.stringify(tellings(times.with(which, few))))
        expect(new Set(all).size).toBe(1)
      }),
    )
  })

  it('is in no sum and in no share', () => {
    fc.assert(
      fc.property(counts, times => {
        const { rows, sum } = coveredIn('2026-Q3', units, counted(times))
        const told = rows.flatMap(({ topics }) =>
          topics.flatMap(({ offered }) => (offered === 'few' ? [] : [offered])),
        )
        expect(sum).toBe(told.reduce((one, other) => one + other, 0))
      }),
    )
    expect([coverage('few', 40), coverage(12, 'few'), coverage(12, 0), coverage(12, 48)]).toEqual([
      null,
      null,
      null,
      25,
    ])
  })
})

describe('what was told of a quarter', () => {
  it('does not change with what is counted after it', () => {
    fc.assert(
      fc.property(counts, counts, (before, after) => {
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
