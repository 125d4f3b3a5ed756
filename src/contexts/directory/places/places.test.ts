import { beforeAll, describe, expect, test } from 'vitest'
import { openTestPlaces } from '#support/open-test-places.ts'
import type { PlaceAnswer } from './place-name.ts'
import type { Places } from './places.ts'

let places: Places
beforeAll(async () => {
  places = await openTestPlaces()
}, 60_000)

const said = (answer: PlaceAnswer): string => {
  if (answer.kind === 'found') return `${answer.place.name}, ${answer.place.region}`
  const list = answer.kind === 'ambiguous' ? answer.places : answer.suggestions
  return `${answer.kind}: ${list.map(({ name, region }) => `${name}, ${region}`).join(' | ')}`
}

describe('what Amira types for a town', () => {
  test.each([
    ['Worksop', 'Worksop, Nottinghamshire'],
    ['  wORKSOP ', 'Worksop, Nottinghamshire'],
    ['worksop, notts', 'Worksop, Nottinghamshire'],
    ['worksop notts', 'Worksop, Nottinghamshire'],
    ['12 High Street, Worksop', 'Worksop, Nottinghamshire'],
    ['Newport, Wales', 'Newport, Wales'],
    ['newport isle of wight', 'Newport, Isle of Wight'],
    ['Newport (Shropshire)', 'Newport, Shropshire'],
    ['St Albans', 'St Albans, Hertfordshire'],
    ['Saint Albans', 'St Albans, Hertfordshire'],
    ['st. albans', 'St Albans, Hertfordshire'],
    ["King's Lynn", "King's Lynn, Norfolk"],
    ['kings lynn', "King's Lynn, Norfolk"],
    ['Newcastle', 'Newcastle upon Tyne, Tyne and Wear'],
    ['Hull', 'Kingston upon Hull, East Riding of Yorkshire'],
    ['London', 'London, Greater London'],
    ['Munich', 'Munich, Bayern'],
    ['München', 'Munich, Bayern'],
    ['Muenchen', 'Munich, Bayern'],
    ['Aalesund', 'Ålesund, Møre og Romsdal'],
    ['The Hague', 'The Hague, Zuid-Holland'],
    ['Paris', 'Paris, France'],
    ['Москва', 'Moscow, Russia'],
    ['القاهرة', 'Cairo, Egypt'],
    ['Springfield, IL', 'Springfield, Illinois'],
    ['Boston, Massachusetts', 'Boston, Massachusetts'],
  ])('%s is %s', (typed, found) => {
    expect(said(places.find(typed))).toBe(found)
  })

  test('a name that several towns have is asked about, home and big first', () => {
    const answer = places.find('Newport')
    expect(said(answer)).toMatch(
      /^ambiguous: Newport, Wales \| Newport, Isle of Wight \| Newport, Shropshire/,
    )
  })

  test('her choice settles it, and counts only while the words still fit', () => {
    const answer = places.find('Newport')
    const isle = answer.kind === 'ambiguous' ? answer.places[1]! : null
    expect(places.find('Newport', { key: isle!.key })).toEqual({ kind: 'found', place: isle })
    expect(places.find('', { key: isle!.key })).toEqual({ kind: 'found', place: isle })
    expect(said(places.find('Leeds', { key: isle!.key }))).toBe('Leeds, West Yorkshire')
  })

  test.each([
    ['Worksopp', 'Worksop'],
    ['Notingham', 'Nottingham'],
    ['Sheffeild', 'Sheffield'],
    ['Edinbrugh', 'Edinburgh'],
    ['manchster', 'Manchester'],
    ['Chesterfeild, Derbyshire', 'Chesterfield'],
  ])('%s is not known, and %s is offered first', (typed, offered) => {
    const answer = places.find(typed)
    expect(answer.kind).toBe('unknown')
    expect(answer.kind === 'unknown' && answer.suggestions[0]?.name).toBe(offered)
  })

  test('a town in the wrong county is offered, not taken', () => {
    expect(said(places.find('Worksop, Kent'))).toBe('unknown: Worksop, Nottinghamshire')
  })

  test('another country may be asked for', () => {
    expect(said(places.find('Boston'))).toBe('Boston, Lincolnshire')
    expect(said(places.find('Boston', { country: 'US' }))).toBe('Boston, Massachusetts')
    expect(places.find('Worksop', { country: 'NO' }).kind).toBe('unknown')
  })

  test.each([
    '',
    '   ',
    '!!!',
    ',,,',
    '\u0000',
    '💐',
    'a'.repeat(10_000),
    `${'x, '.repeat(3_000)}`,
    '(((',
    '%_\\',
  ])('nothing sensible is not known (%#)', typed => {
    expect(places.find(typed).kind).toBe('unknown')
  })
})

describe('while Sofia is still typing', () => {
  test('towns at home come first, then big ones', () => {
    expect(places.suggest('work')[0]).toMatchObject({ name: 'Worksop', kind: 'town' })
    expect(places.suggest('Shef', { limit: 3 }).map(place => place.name)).toContain('Sheffield')
    expect(places.suggest('mün', { country: 'DE' })[0]).toMatchObject({ name: 'Munich' })
    expect(places.suggest('s', { limit: 5 })).toHaveLength(5)
    expect(places.suggest('')).toEqual([])
  })
})

describe('where a point lies', () => {
  test('a point is in a town', () => {
    expect(places.nearest({ lat: 53.3, lon: -1.11 })?.name).toBe('Worksop')
    expect(places.nearest({ lat: 40.65, lon: -73.95 })?.name).toBe('Brooklyn')
    expect(places.nearest({ lat: 0, lon: -30 })).toBeNull()
  })

  test('a place has the zone of its town', () => {
    const oslo = places.find('Oslo')
    expect(oslo.kind === 'found' && places.townZone(oslo.place)).toBe('Europe/Oslo')
    expect(places.townZone({ lat: 40.7, lon: -74 })).toBe('America/New_York')
    expect(places.townZone({ lat: 0, lon: -30 })).toBeNull()
  })

  test('towns around are named biggest first and stand apart', () => {
    const near = places.nearTowns({ lat: 53.30182, lon: -1.12404 }, 32, { limit: 8 }).map(town => town.name)
    expect(near.slice(0, 2)).toEqual(['Sheffield', 'Mansfield'])
    expect(near).not.toContain('Worksop')
    expect(near).toHaveLength(8)
  })
})

test('the gazetteer holds the world and stays modest', () => {
  expect(places.holds.towns).toBeGreaterThan(199_000)
  expect(places.holds.postcodes.US).toBeGreaterThan(41_000)
  expect(places.holds.bytes).toBeLessThan(40_000_000)
  expect(places.credits).toEqual([{ text: expect.stringContaining('GeoNames'), href: expect.any(String) }])
})

test('at home in America, Manhattan is Manhattan and Kings County is Brooklyn', async () => {
  const american = await openTestPlaces({ homeCountries: ['US'] })
  expect(said(american.find('Manhattan'))).toBe('Manhattan, New York')
  expect(said(american.find('Kings County'))).toBe('Kings County, New York')
})
