import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { addPostalFile, distanceKm, type Places } from '#contexts/directory/index.ts'
import { likelyDuplicates } from '#contexts/directory/sources/likely-duplicates.ts'
import { readImport } from '#exchange/read-import.ts'
import { openTestPlaces } from '#support/open-test-places.ts'
import { pointOfPlace, type TownOrPostcode } from './point-of-place.ts'

const WORKSOP = { lat: 53.3018, lon: -1.124 }
const nowhere: TownOrPostcode = { town: null, postcode: null, region: null, country: 'GB' }

let places: Places
beforeAll(async () => {
  places = await openTestPlaces()
}, 60_000)
const pointOf = (told: Partial<TownOrPostcode>, known = places) =>
  pointOfPlace({ ...nowhere, ...told }, known)

describe('where a group without coordinates is put', () => {
  test('a library in Worksop is put in Worksop, not in the middle of the Sheffield postcodes', () => {
    const found = pointOf({ town: 'Worksop', postcode: 'S80 2AA' })
    expect(found?.exact).toBe('town')
    expect(distanceKm(found!, WORKSOP)).toBeLessThan(3)
  })

  test('where the postcodes themselves are known, in the district', async () => {
    const into = mkdtempSync(join(tmpdir(), 'postcodes-'))
    const file = join(into, 'GB.txt')
    writeFileSync(
      file,
      ['GB', 'S80', 'Whitwell', 'England', 'ENG', '', '', '', '', '53.286', '-1.214', '4'].join('\t'),
    )
    await addPostalFile(file, { into, clock: { now: () => 0 } })
    const known = await openTestPlaces({ dataDir: into })
    expect(pointOf({ town: 'Worksop', postcode: 'S80 2AA' }, known)).toMatchObject({
      exact: 'postcode',
      lat: 53.286,
    })
  })

  test.each([
    ['PO30 1AA', 'the Isle of Wight', { lat: 50.7, lon: -1.29 }],
    ['NP20 1AA', 'Wales', { lat: 51.588, lon: -2.998 }],
    ['TF10 7AA', 'Shropshire', { lat: 52.769, lon: -2.379 }],
  ])('of several Newports %s is the one in %s', (postcode, _, there) => {
    const found = pointOf({ town: 'Newport', postcode })
    expect(found?.exact).toBe('town')
    expect(distanceKm(found!, there)).toBeLessThan(6)
  })

  test('a namesake at the other end of the country is not taken', () => {
    // The map of towns holds the St Ives of Cornwall only; this one lies in Cambridgeshire.
    const found = pointOf({ town: 'St. Ives', postcode: 'PE27 1AA' })
    expect(found?.exact).toBe('area')
    expect(distanceKm(found!, { lat: 52.333, lon: -0.076 })).toBeLessThan(60)
  })

  test('the county tells which town is meant', () => {
    const found = pointOf({ town: 'Newport', region: 'Shropshire' })
    expect(distanceKm(found!, { lat: 52.769, lon: -2.379 })).toBeLessThan(6)
  })

  test('an unknown town with a postcode is put in the wide area, and that is said', () => {
    expect(pointOf({ town: 'Little Zzyx', postcode: 'S80 2AA' })?.exact).toBe('area')
    expect(pointOf({ postcode: 'S80 2AA' })?.exact).toBe('area')
  })

  test('so a whole sheet of one town is in that town, and no two of its groups are taken for one', () => {
    const sheet = (street: string) => {
      const rows = Array.from(
        { length: 20 },
        (_, n) => `Circle ${street}${n},"Lib, ${n + 1} ${street} St, Worksop, S80 2AA",Tuesday 7pm`,
      )
      const told = { today: '2026-11-12', zone: 'Europe/London', country: 'GB' }
      const read = readImport(['name,street,when', ...rows].join('\n'), 'csv', {
        ...told,
        pointOf: place => pointOfPlace(place, places),
      })
      return read.groups.map(group => ({ id: group.externalId, group }))
    }
    const [high, low] = [sheet('High'), sheet('Low')]
    expect(high).toHaveLength(20)
    for (const { group } of high) {
      expect(group.gatherings[0]?.place).toMatchObject({ town: 'Worksop', pointIs: 'about' })
      expect(distanceKm(group.gatherings[0]!.place!.point!, WORKSOP)).toBeLessThan(3)
    }
    expect(likelyDuplicates(high, low)).toEqual([])
  })

  test('a town nobody knows, or one of several, is put nowhere', () => {
    expect(pointOf({ town: 'Little Zzyx' })).toBeNull()
    expect(pointOf({ town: 'Newport' })).toBeNull()
    expect(pointOf({})).toBeNull()
  })
})
