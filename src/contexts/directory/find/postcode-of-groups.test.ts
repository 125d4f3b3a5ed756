import { beforeAll, expect, test } from 'vitest'
import { createIndex } from '#search/create-index.ts'
import { openTestPlaces } from '#support/open-test-places.ts'
import type { Places } from '../places/places.ts'
import { bringCloser, type CodePlace } from './postcode-of-groups.ts'

let places: Places
beforeAll(async () => {
  places = await openTestPlaces()
}, 60_000)

const index = createIndex()
const meets = (group: string, lat: number, lon: number, exact = true): CodePlace => {
  index.put({ key: group, text: { name: group }, gatherings: [{ point: { lat, lon } }] })
  return { group, lat, lon, exact }
}
const closer = (typed: string, known: readonly CodePlace[] = []) =>
  bringCloser(places.find(typed), typed, { places, index, placesWithCode: async () => known })

test('Joan types S80, and the groups that meet there tell where it is', async () => {
  const known = [meets('a', 53.3046, -1.1244), meets('b', 53.302, -1.13), meets('c', 53.31, -1.11)]
  expect(await closer('S80', known)).toEqual({
    kind: 'found',
    place: expect.objectContaining({
      kind: 'postcode',
      key: 'S80',
      name: 'S80 Worksop',
      region: 'Nottinghamshire',
      lat: 53.3,
      lon: -1.12,
      fromGroups: 3,
    }),
  })
  expect(await closer('s80 1ab', known)).toMatchObject({ place: { name: 'S80 Worksop' } })
})

test('the postcodes of a made-up county are known from its groups alone', async () => {
  expect(await closer('ZI3 4AB')).toMatchObject({ kind: 'unknown' })
  expect(await closer('ZI3', [meets('d', 53.2, -1)])).toMatchObject({ place: { fromGroups: 1 } })
})

test('a point that was itself worked out from the wide area tells nothing, nor does a group that is not listed', async () => {
  const known = [meets('e', 53.36, -1.38, false), { group: 'gone', lat: 53.3, lon: -1.1, exact: true }]
  expect(await closer('S80', known)).toMatchObject({ place: { kind: 'district' } })
})

test('where no group tells, Joan chooses the town, those with groups first', async () => {
  meets('worksop', 53.3018, -1.124)
  const answer = await closer('S80')
  const towns = answer.kind === 'found' ? (answer.towns ?? []) : []
  expect(towns.map(({ name }) => name)).toEqual(expect.arrayContaining(['Worksop', 'Rotherham']))
  expect(towns[0]!.name).toBe('Worksop')
})

test('what is known already stays as it is', async () => {
  const known = [meets('f', 50, 0)]
  expect(await closer('Worksop', known)).toMatchObject({ place: { name: 'Worksop' } })
  expect(await closer('S', known)).toMatchObject({ place: { kind: 'district', key: 'a-S' } })
})
