import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evenScale, logScale } from './scale.ts'

const values = fc.array(fc.double({ min: 1e-3, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 9 })

describe('the scales of a picture', () => {
  it('hold every value between their ends, larger ones further along', () => {
    fc.assert(
      fc.property(values, given => {
        for (const scale of [logScale(given, 0, 100), evenScale(given, 0, 100)]) {
          const placed = given.toSorted((a, b) => a - b).map(scale.at)
          expect(Math.min(...placed)).toBeGreaterThanOrEqual(-1e-6)
          expect(Math.max(...placed)).toBeLessThanOrEqual(100 + 1e-6)
          expect(placed).toEqual(placed.toSorted((a, b) => a - b))
        }
      }),
    )
  })

  it('mark few places, the first and the last at the ends', () => {
    fc.assert(
      fc.property(values, given => {
        const { ticks, at } = evenScale(given, 0, 100)
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(at(ticks[0]!)).toBeCloseTo(0)
        expect(at(ticks.at(-1)!)).toBeCloseTo(100)
      }),
    )
  })

  it('go in powers of ten where things grow by tens', () => {
    expect(logScale([1_000, 1_000_000], 0, 300).ticks).toEqual([1_000, 10_000, 100_000, 1_000_000])
    expect(logScale([1_000, 1_000_000], 0, 300).at(10_000)).toBeCloseTo(100)
    expect(evenScale([180, 420], 0, 100).ticks).toEqual([0, 100, 200, 300, 400, 500])
  })
})
