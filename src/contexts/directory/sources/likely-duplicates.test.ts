import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aPlace, aSourceGathering, aSourceGroup } from '#support/a-source-group.ts'
import { likelyDuplicates, searchDuplicates } from './likely-duplicates.ts'
import { isNear } from './meeting-spots.ts'
import type { SourceGroup } from './source-group.ts'

const at = (
  id: string,
  name: string,
  place: Parameters<typeof aPlace>[0],
  topics: string[] = [],
): { id: string; group: SourceGroup } => ({
  id,
  group: aSourceGroup(id, {
    name,
    topics,
    gatherings: [aSourceGathering(id, 'tu', { place: aPlace(place) })],
  }),
})
const north = (metres: number) => ({ lat: 51.5 + metres / 111_320, lon: -0.12 })
const elsewhere = { street: '1 Mill Lane', town: 'Wexcombe' }

describe('two lists name what may be one group', () => {
  test('the same name, written otherwise, two hundred metres on', () => {
    const found = likelyDuplicates(
      [at('a', 'CAFÉ  Harbour!', { ...elsewhere, point: north(200) })],
      [at('b', 'Cafe Harbour', {})],
    )
    expect(found).toEqual([{ incoming: 'a', existing: 'b', because: 'name-near' }])
  })

  test('the same name half a kilometre on is another group', () => {
    expect(
      likelyDuplicates([at('a', 'Harbour', { ...elsewhere, point: north(500) })], [at('b', 'Harbour', {})]),
    ).toEqual([])
  })

  test('another name, but the same hour in the same hall', () => {
    const found = likelyDuplicates(
      [at('a', 'Tuesday Circle', { street: '4 Quay St.', point: null })],
      [at('b', 'Harbour', {})],
    )
    expect(found).toEqual([{ incoming: 'a', existing: 'b', because: 'time-place' }])
  })

  test('twenty groups of one town, put in its middle for want of an address, are not at one spot', () => {
    const inTown = { street: null, point: north(0), pointIs: 'about' as const }
    const list = (mark: string) =>
      Array.from({ length: 20 }, (_, index) => at(`${mark}${index}`, `Circle ${mark}${index}`, inTown))
    expect(likelyDuplicates(list('a'), list('b'))).toEqual([])
  })

  test('the same name in the same town at the same hour may be one, though no door is known', () => {
    const about = { street: null, point: north(700), pointIs: 'about' as const }
    const [door, unknown] = [at('b', 'Harbour', {}), at('c', 'Harbour', { street: null, point: null })]
    expect(likelyDuplicates([at('a', 'Harbour', about)], [door, unknown])).toEqual([
      { incoming: 'a', existing: 'b', because: 'name-near' },
      { incoming: 'a', existing: 'c', because: 'name-near' },
    ])
    const wednesday = aSourceGroup('d', {
      name: 'Harbour',
      gatherings: [aSourceGathering('d', 'we', { place: aPlace({}) })],
    })
    expect(likelyDuplicates([at('a', 'Harbour', about)], [{ id: 'd', group: wednesday }])).toEqual([])
    expect(likelyDuplicates([at('a', 'Harbour', { ...about, town: 'Wexcombe' })], [door])).toEqual([])
  })

  test('the same hour in the same hall on another topic is another group', () => {
    expect(
      likelyDuplicates([at('a', 'Circle', {}, ['grief'])], [at('b', 'Harbour', {}, ['alcohol'])]),
    ).toEqual([])
  })

  test('a name that hundreds share on one spot says nothing, and is not compared with each of them', () => {
    const many = (mark: string) =>
      Array.from({ length: 500 }, (_, index) => at(`${mark}${index}`, 'New Beginnings', {}))
    expect(likelyDuplicates(many('a'), many('b'))).toHaveLength(500 * 50)
  })

  test('and the report is told of how many comparing was given up', () => {
    const many = Array.from({ length: 51 }, (_, nth) => at(`b${nth}`, 'New Beginnings', {}))
    const search = searchDuplicates([
      at('a', 'New Beginnings', {}),
      at('alone', 'Harbour', { ...elsewhere, point: north(900) }),
    ])
    many.slice(1).forEach(each => void search.compare(each))
    expect(search.cutShort()).toBe(0)
    search.compare(many[0]!)
    expect([search.cutShort(), search.pairs().length]).toEqual([1, 50])
  })

  test('its twin is found among hundreds of its name in one city, on one latitude', () => {
    const along = (metres: number, street: string) => ({
      street,
      town: 'New York',
      point: { lat: 40.7, lon: -74 + metres / (111_320 * Math.cos(40.7 * (Math.PI / 180))) },
    })
    const city = Array.from({ length: 300 }, (_, mark) =>
      at(`b${mark}`, 'Narcotics Anonymous', along(mark * 301, `${mark + 1} Broadway`)),
    )
    const twin = at('a', 'Narcotics Anonymous', along(299 * 301 + 150, '2 Fifth Avenue'))
    const near = likelyDuplicates([twin], city).filter(({ because }) => because === 'name-near')
    expect(near.map(({ existing }) => existing)).toEqual(['b299'])
  })
})

describe('wherever groups of one name meet', () => {
  const lat = fc.oneof(
    fc.double({ min: 51.49, max: 51.51, noNaN: true }),
    fc.double({ min: -0.005, max: 0.005, noNaN: true }),
    fc.double({ min: 88.99, max: 90, noNaN: true }),
    fc.double({ min: -78.01, max: -78, noNaN: true }),
  )
  const point = fc.record({ lat, lon: fc.double({ min: -0.02, max: 0.02, noNaN: true }) })
  const place = fc
    .record({
      street: fc.constantFrom(null, null, '1 Mill Lane', '2 Mill Ln.', '4 Quay St'),
      town: fc.constantFrom('Wexcombe', 'Eastmere', null),
      point: fc.option(point),
      pointIs: fc.constantFrom('exact' as const, 'about' as const),
    })
    .map(parts => aPlace(parts))
  const group = fc
    .array(fc.record({ day: fc.constantFrom('tu' as const, 'we' as const), place: fc.option(place) }), {
      maxLength: 3,
    })
    .map(all =>
      aSourceGroup('x', {
        name: 'Harbour',
        gatherings: all.map(({ day, place }, nth) => aSourceGathering(`${nth}`, day, { place })),
      }),
    )

  test('those are found that are near, and no others', () => {
    const lists = fc.tuple(fc.array(group, { maxLength: 12 }), fc.array(group, { maxLength: 12 }))
    fc.assert(
      fc.property(lists, ([here, there]) => {
        const named = (mark: string, all: SourceGroup[]) =>
          all.map((each, nth) => ({ id: `${mark}${nth}`, group: each }))
        const [a, b] = [named('a', here), named('b', there)]
        const found = likelyDuplicates(a, b).filter(({ because }) => because === 'name-near')
        const near = a.flatMap(one =>
          b.flatMap(other => (isNear(one.group, other.group) ? [`${one.id} ${other.id}`] : [])),
        )
        expect(found.map(({ incoming, existing }) => `${incoming} ${existing}`)).toEqual(near)
      }),
      { numRuns: 300 },
    )
  })
})
