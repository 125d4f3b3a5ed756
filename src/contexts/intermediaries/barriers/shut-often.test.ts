/** What is met often is seen; what a few met tells nobody who they were. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AGENCIES, OBSTACLES } from './barrier.ts'
import { FEWEST, shutOften } from './shut-often.ts'

const met = fc.record({
  agency: fc.constantFrom(...AGENCIES.slice(0, 2)),
  place: fc.constantFrom(null, 'Park Surgery', 'park surgery', 'Elm House'),
  obstacle: fc.constantFrom(...OBSTACLES),
})

it('nothing is shown of fewer than five, neither a kind of place, nor one by its name, nor an obstacle', () => {
  fc.assert(
    fc.property(fc.array(met, { maxLength: 40 }), all => {
      for (const { agency, place, times, obstacles } of shutOften(all)) {
        const same = all.filter(
          each =>
            each.agency === agency && (place === null || each.place?.toLowerCase() === place.toLowerCase()),
        )
        expect(times).toBe(same.length)
        expect(times).toBeGreaterThanOrEqual(FEWEST)
        for (const obstacle of obstacles)
          expect(same.filter(each => each.obstacle === obstacle).length).toBeGreaterThanOrEqual(FEWEST)
      }
    }),
  )
})

it('five posters refused at one surgery, however its name is written, stand as one', () => {
  const all = ['Park Surgery', 'park surgery', 'PARK SURGERY', 'Park Surgery ', 'Park Surgery'].map(
    place => ({
      ...({ agency: 'surgery', place, obstacle: 'poster' } as const),
    }),
  )
  expect(shutOften(all).map(({ place, times }) => [place, times])).toEqual([
    [null, 5],
    ['Park Surgery', 5],
  ])
  expect(shutOften(all.slice(1))).toEqual([])
})
