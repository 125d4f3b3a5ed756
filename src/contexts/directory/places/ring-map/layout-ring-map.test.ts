import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxAround, inside, touch } from './box.ts'
import { layoutRingMap, type RingMapAsked, type RingMapLayout } from './layout-ring-map.ts'
import { MIDDLE, ringValues, VIEW } from './ring-scale.ts'

const worksop = { name: 'Worksop', lat: 53.30182, lon: -1.12404 }
const offset = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
/** Many at one spot, many close by, some far, some at the middle itself. */
const spot = fc.oneof(
  fc.record({ lat: offset(0.02), lon: offset(0.03) }),
  fc.record({ lat: offset(0.5), lon: offset(0.8) }),
  fc.constantFrom({ lat: 0, lon: 0 }, { lat: 0.1, lon: 0.1 }, { lat: 40, lon: 90 }),
)
const at = (spot: { lat: number; lon: number }) => ({
  lat: worksop.lat + spot.lat,
  lon: worksop.lon + spot.lon,
})
const asked: fc.Arbitrary<RingMapAsked> = fc.record({
  middle: fc
    .record({
      name: fc.constantFrom('Worksop', 'Kingston upon Hull', 'Å', 'A very long name of a very small place'),
    })
    .map(({ name }) => ({ ...worksop, name })),
  withinKm: fc.constantFrom(null, 1, 8, 32, 48, 100),
  unit: fc.constantFrom('mi', 'km'),
  groups: fc
    .array(fc.tuple(spot, fc.boolean()), { maxLength: 80 })
    .map(list => list.map(([where, quiet], i) => ({ number: i + 1, quiet, ...at(where) }))),
  towns: fc
    .array(
      fc.tuple(
        spot,
        fc.constantFrom('Retford', 'Newark on Trent', 'Llanfairpwllgwyngyllgogerych', '東京都新宿区'),
      ),
      { maxLength: 14 },
    )
    .map(list => list.map(([where, name]) => ({ name, ...at(where) }))),
})

const marksOf = (map: RingMapLayout) => map.marks.map(mark => boxAround(mark, mark.width, mark.height))
const always = (holds: (map: RingMapLayout, asked: RingMapAsked) => void) =>
  fc.assert(
    fc.property(asked, asked => holds(layoutRingMap(asked), asked)),
    { numRuns: 150 },
  )

describe('on every ring map', () => {
  test('no two marks overlap, and none hides the middle', () => {
    always(map => {
      const boxes = marksOf(map)
      const middle = boxAround(MIDDLE, 12, 12)
      boxes.forEach((box, i) => {
        expect(touch(box, middle)).toBe(false)
        for (const other of boxes.slice(i + 1)) expect(touch(box, other)).toBe(false)
      })
    })
  })

  test('marks and names lie inside the picture', () => {
    always(map => {
      const labels = [map.middle, ...map.rings.map(ring => ring.label), ...map.towns.map(town => town.label)]
      for (const box of [...marksOf(map), ...labels.map(label => label.box)])
        expect(inside(box, VIEW)).toBe(true)
    })
  })

  test('names of towns hide neither marks nor one another', () => {
    always(map => {
      const names = [map.middle, ...map.towns.map(town => town.label)].map(label => label.box)
      names.forEach((box, i) => {
        for (const other of [...names.slice(i + 1), ...marksOf(map)]) expect(touch(box, other)).toBe(false)
      })
    })
  })

  test('every group is there once, and once in the words', () => {
    always((map, { groups }) => {
      const numbers = groups.map(group => group.number)
      const byNumber = (a: number, b: number) => a - b
      expect(map.marks.flatMap(mark => mark.pins.map(pin => pin.number)).sort(byNumber)).toEqual(numbers)
      expect(map.numbersByRing.flat().sort(byNumber)).toEqual(numbers)
    })
  })

  test('the same groups make the same map', () => {
    always((map, asked) => {
      expect(layoutRingMap(asked)).toEqual(map)
    })
  })
})

describe('rings', () => {
  test.each([
    [32.2, 0, 'mi', [5, 10, 20]],
    [32, 0, 'mi', [5, 10, 20]],
    [48, 0, 'mi', [5, 15, 30]],
    [50, 0, 'km', [10, 25, 50]],
    [8, 0, 'mi', [1, 2, 5]],
    [1, 0, 'km', [0.5, 1]],
    [null, 37, 'km', [10, 20, 40]],
    [10, 37, 'km', [10, 20, 40]],
    [null, 0, 'mi', [0.5]],
  ] as const)('%s km asked, the farthest at %s, in %s: %j', (within, farthest, unit, rings) => {
    expect(ringValues(within, farthest, unit)).toEqual(rings)
  })
})

test('a lone group stands at its true bearing, by the root of its distance', () => {
  const [mark] = layoutRingMap({
    middle: worksop,
    withinKm: 40,
    unit: 'km',
    groups: [{ number: 1, lat: worksop.lat + 10 / 111.195, lon: worksop.lon }],
    towns: [],
  }).marks
  expect(mark!.x).toBeCloseTo(MIDDLE.x, 0)
  expect(MIDDLE.y - mark!.y).toBeCloseTo(95, 0)
})

test('groups at one spot share a mark with their numbers', () => {
  const there = { lat: worksop.lat + 0.1, lon: worksop.lon + 0.1 }
  const groups = [4, 2, 9].map(number => ({ number, ...there }))
  const { marks } = layoutRingMap({ middle: worksop, withinKm: 32, unit: 'mi', groups, towns: [] })
  expect(marks.map(mark => mark.pins.map(pin => pin.number))).toEqual([[2, 4, 9]])
})
