import { describe, expect, test } from 'vitest'
import { aPlace, aSourceGathering, aSourceGroup } from '#support/a-source-group.ts'
import { likelyDuplicates } from './likely-duplicates.ts'
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
})
