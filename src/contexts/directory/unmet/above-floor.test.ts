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

describe('what is shown of the counts', () => {
  test('five in Nottinghamshire are; four in Kent are put with those elsewhere', () => {
    const rows = [
      counted('alopecia', 'Nottinghamshire', 5),
      counted('alopecia', 'Kent', 4),
      counted('alopecia', 'Fife', 2),
    ]
    expect(said(aboveFloor(rows))).toEqual([
      ['alopecia', ELSEWHERE, 6],
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
        for (const { times } of shown) expect(times).toBeGreaterThanOrEqual(FLOOR)
        const all = (some: Counted[]) => some.reduce((sum, { times }) => sum + times, 0)
        const left = all(rows) - all(shown)
        expect(left).toBeGreaterThanOrEqual(0)
        // At most four of each month are left out.
        expect(left).toBeLessThanOrEqual(2 * (FLOOR - 1))
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
