/** Distances, circles and the grid. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Columns } from '../store/columns.ts'
import { CIRCLES_KM, circlesFor, smallestCircle } from './circles.ts'
import { chordSquared, distanceKm, kmOfChord, unitVector } from './geo.ts'
import { Grid } from './grid.ts'
import { NO_RING, Rings } from './rings.ts'

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})
const chordKm = (a: { lat: number; lon: number }, b: { lat: number; lon: number }) => {
  const [p, q] = [unitVector(a), unitVector(b)]
  return kmOfChord(p.reduce((sum, x, i) => sum + (x - q[i]!) ** 2, 0))
}

describe('Distance', () => {
  it('from Worksop to Leeds is 62 km, and round the date line it is short', () => {
    expect(distanceKm({ lat: 53.3046, lon: -1.1244 }, { lat: 53.8, lon: -1.5491 })).toBeCloseTo(61.9, 0)
    expect(distanceKm({ lat: 0, lon: 179.9 }, { lat: 0, lon: -179.9 })).toBeCloseTo(22.2, 1)
  })

  it('by chords is the distance over ground, to two metres up to 2,000 km', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const km = distanceKm(a, b)
        if (km < 2000) expect(Math.abs(chordKm(a, b) - km)).toBeLessThan(0.002)
      }),
    )
  })
})

describe('The ladder of circles', () => {
  it('says the smallest circle that holds enough', () => {
    expect(smallestCircle([3, 4, 2, 0, 9], 8)).toBe(2)
    expect(smallestCircle([8, 0, 0], 8)).toBe(0)
  })

  it('is content with all there is, however few', () => expect(smallestCircle([0, 3, 0, 0], 8)).toBe(1))

  it('goes to any distance when only that holds enough, or when there is nothing', () => {
    expect(smallestCircle([1, 0, 7], 8)).toBe(2)
    expect(smallestCircle([0, 0, 0], 8)).toBe(2)
  })

  it('offers only wider circles than the one asked for', () => {
    expect(circlesFor(25, CIRCLES_KM)).toEqual([25, 40, 80, 160, 320])
    expect(circlesFor(Infinity, CIRCLES_KM)).toEqual([])
  })
})

describe('The grid', () => {
  it('never leaves out what lies within the distance, poles and date line included', () => {
    fc.assert(
      fc.property(
        point,
        fc.array(point, { maxLength: 30 }),
        fc.constantFrom(2, 40, 500, 6000, 19000),
        (middle, points, km) => {
          const grid = new Grid()
          for (const [i, at] of points.entries()) grid.add(...unitVector(at), i, true)
          const seen = new Set<number>()
          grid.forCellsWithin(middle, km, (places, size) => {
            for (const place of places.subarray(0, size)) seen.add(place)
          })
          points.forEach((at, i) => {
            if (distanceKm(middle, at) <= km - 0.01) expect(seen).toContain(i)
          })
        },
      ),
    )
  })
})

describe('Rings', () => {
  it('are the same one by one and all at once', () => {
    fc.assert(
      fc.property(point, fc.array(fc.option(point), { minLength: 1, maxLength: 20 }), (middle, points) => {
        const columns = new Columns()
        for (const at of points) {
          const place = columns.take()
          columns.setPoint(place, at ? unitVector(at) : [2, 2, 2])
        }
        const rings = new Rings(columns)
        rings.around(middle, [5, 40, 1000])
        const all = new Uint8Array(points.length)
        rings.ringsOf(Uint32Array.from(points.keys()), points.length, all)
        points.forEach((at, i) => {
          expect(all[i]).toBe(rings.ringOf(i))
          expect(all[i] === NO_RING).toBe(at === null)
          if (at)
            expect(all[i]).toBe(
              [5, 40, 1000].filter(km => Math.fround(chordSquared(km)) < Math.fround(rings.chord(i))).length,
            )
        })
      }),
    )
  })
})
