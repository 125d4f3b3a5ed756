import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bearing, distanceKm } from './distance.ts'

const worksop = { lat: 53.3018, lon: -1.124 }
const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})

test('Worksop is some 210 km from London and 24 km east of Sheffield', () => {
  expect(distanceKm(worksop, { lat: 51.5085, lon: -0.1257 })).toBeCloseTo(210, -1)
  const sheffield = { lat: 53.383, lon: -1.4659 }
  expect(distanceKm(worksop, sheffield)).toBeCloseTo(24.4, 0)
  expect(bearing(worksop, sheffield)).toBeCloseTo(292, -1)
})

test('it is as far there as back, never below nought nor beyond the other side of the earth', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      const far = distanceKm(a, b)
      expect(far).toBeGreaterThanOrEqual(0)
      expect(far).toBeLessThan(20_016)
      expect(Math.abs(far - distanceKm(b, a))).toBeLessThan(1e-6)
      expect(bearing(a, b)).toBeGreaterThanOrEqual(0)
      expect(bearing(a, b)).toBeLessThan(360)
    }),
  )
})
