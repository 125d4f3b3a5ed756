/** Nothing small is ever shown, and nothing small can be worked out from what is. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aboveFloor, ELSEWHERE, FLOOR, UNKNOWN } from './above-floor.ts'
import type { Counted } from './counted.ts'

const counted = (topic: string, region: string, times: number, month = '2026-11'): Counted => ({
  ...{ month, topic, region, times },
  country: region === '' ? '' : 'GB',
})
const said = (rows: Counted[]) =>
  rows.map(({ topic, country, region, times }) => [topic, region || country, times])

const total = (rows: readonly Counted[]) => rows.reduce((sum, { times }) => sum + times, 0)
/** All that one more of a topic in Kent can be added to: its own row, its topic elsewhere, all topics elsewhere. */
function sumsOf(rows: readonly Counted[], topic: string): number[] {
  const byRow = Map.groupBy(rows, row => `${row.topic} ${row.region}`)
  const few = [...byRow.values()].filter(row => total(row) < FLOOR).flat()
  const fewOf = Map.groupBy(few, row => row.topic)
  const rest = [...fewOf.values()].filter(row => total(row) < FLOOR).flat()
  const [own, elsewhere] = [byRow.get(`${topic} Kent`) ?? [], fewOf.get(topic) ?? []]
  const unknown = (fewOf.get(UNKNOWN) ?? []).filter(row => !rest.includes(row))
  return [own, elsewhere, rest, [...unknown, ...rest]].map(total)
}

describe('what is shown of the counts', () => {
  test('five in Nottinghamshire are; four in Kent are put with those elsewhere', () => {
    const rows = [
      counted('alopecia', 'Nottinghamshire', 5),
      counted('alopecia', 'Kent', 4),
      counted('alopecia', 'Fife', 2),
    ]
    expect(said(aboveFloor(rows))).toEqual([
      ['alopecia', ELSEWHERE, 5],
      ['alopecia', 'Nottinghamshire', 5],
    ])
  })

  test('topics that are rare everywhere are put together, and what is rare even then is left out', () => {
    const rows = [
      counted('tics', 'Kent', 3),
      counted('voices', 'Fife', 2),
      counted('tics', 'Kent', 4, '2026-10'),
    ]
    expect(said(aboveFloor(rows))).toEqual([[UNKNOWN, ELSEWHERE, 5]])
  })

  test('nine are told as five, ten as ten', () => {
    const told = (times: number) => said(aboveFloor([counted('tics', 'Kent', times)]))
    expect([told(9), told(10)]).toEqual([[['tics', 'Kent', 5]], [['tics', 'Kent', 10]]])
  })

  test('one more is not seen by whoever looks before and after, unless a step of five is reached', () => {
    const some = fc.array(
      fc.record({
        topic: fc.constantFrom('grief', 'tics', 'voices', UNKNOWN),
        region: fc.constantFrom('Kent', 'Fife', 'Devon'),
        times: fc.integer({ min: 1, max: 12 }),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(some, fc.constantFrom('grief', 'tics', UNKNOWN), (before, topic) => {
        const rows = before.map(({ topic, region, times }) => counted(topic, region, times))
        const more = [...rows, counted(topic, 'Kent', 1)]
        if (sumsOf(more, topic).some(sum => sum > 0 && sum % FLOOR === 0)) return
        expect(aboveFloor(more)).toEqual(aboveFloor(rows))
      }),
    )
  })

  test('whatever was counted: no row is below the floor, none is made up, and the latest month stands first', () => {
    const any = fc.array(
      fc.record({
        month: fc.constantFrom('2026-10', '2026-11'),
        topic: fc.constantFrom('grief', 'tics', 'voices', UNKNOWN),
        country: fc.constantFrom('GB', 'NO', ''),
        region: fc.constantFrom('Kent', 'Fife', ''),
        times: fc.integer({ min: 1, max: 12 }),
      }),
    )
    fc.assert(
      fc.property(any, rows => {
        const shown = aboveFloor(rows)
        for (const { times } of shown) expect([times >= FLOOR, times % FLOOR]).toEqual([true, 0])
        const left = total(rows) - total(shown)
        expect(left).toBeGreaterThanOrEqual(0)
        // At most four of each month are left out, and four of each row that is shown.
        expect(left).toBeLessThanOrEqual((2 + shown.length) * (FLOOR - 1))
        expect(shown.map(({ month }) => month)).toEqual(
          shown
            .map(({ month }) => month)
            .sort()
            .reverse(),
        )
      }),
    )
  })
})
