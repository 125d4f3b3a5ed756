import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceKm } from '../distance.ts'
import { cellOf, cellsWithin } from './cells.ts'

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})
const step = fc.double({ min: -3, max: 3, noNaN: true })

test('whatever lies in the circle lies in one of its squares, across the date line and at the poles too', () => {
  fc.assert(
    fc.property(
      point,
      step,
      step,
      fc.double({ min: 1, max: 500, noNaN: true }),
      (middle, north, east, km) => {
        const lat = Math.max(-90, Math.min(90, middle.lat + north))
        const other = { lat, lon: ((middle.lon + east + 540) % 360) - 180 }
        fc.pre(distanceKm(middle, other) <= km)
        expect([...cellsWithin(middle, km)]).toContain(cellOf(other.lat, other.lon))
      },
    ),
    { numRuns: 500 },
  )
})
