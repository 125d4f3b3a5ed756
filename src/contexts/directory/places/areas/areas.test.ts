import { beforeAll, describe, expect, test } from 'vitest'
import { openTestPlaces } from '#support/open-test-places.ts'
import type { PlaceAnswer } from '../place-name.ts'
import type { Places } from '../places.ts'

let places: Places
beforeAll(async () => {
  places = await openTestPlaces()
}, 60_000)

const said = (answer: PlaceAnswer): string => {
  const one = ({ name, region, kind }: { name: string; region: string | null; kind: string }) =>
    `${kind} ${name}${region ? `, ${region}` : ''}`
  if (answer.kind === 'found') return one(answer.place)
  const list = answer.kind === 'ambiguous' ? answer.places : answer.suggestions
  return `${answer.kind}: ${list.map(one).join(' | ')}`
}

describe('where Joan types a county, a state or a country', () => {
  test.each([
    ['Nottinghamshire', 'area Nottinghamshire, England'],
    ['notts', 'area Nottinghamshire, England'],
    ['Norfolk', 'area Norfolk, England'],
    ['Norfolk, England', 'area Norfolk, England'],
    ['Norfolk, Virginia', 'town Norfolk, Virginia'],
    ['County Durham', 'area County Durham, England'],
    ['Durham', 'town Durham, County Durham'],
    ['Bristol', 'town Bristol, England'],
    ['Wales', 'area Wales, United Kingdom'],
    ['Yorkshire', 'area Yorkshire, England'],
    ['yorks', 'area Yorkshire, England'],
    ['East Anglia', 'area East Anglia, England'],
    ['County Fermanagh', 'area County Fermanagh, Northern Ireland'],
    ['County Kerry', 'area County Kerry, Ireland'],
    ['Oslo', 'town Oslo, Norway'],
    ['Oslo fylke', 'area Oslo, Norway'],
    ['Rogaland', 'area Rogaland, Norway'],
    ['Akershus', 'area Akershus, Norway'],
    ['Viken', 'area Viken, Norway'],
    ['Bayern', 'area Bayern, Germany'],
    ['Bavaria', 'area Bayern, Germany'],
    ['Freistaat Bayern', 'area Bayern, Germany'],
    ['Hamburg', 'town Hamburg, Germany'],
    ['Norge', 'area Norway'],
    ['Deutschland', 'area Germany'],
    ['New York', 'town New York City, New York'],
    ['New York State', 'area New York, United States'],
    ['Kings County, California', 'area Kings County, California'],
    ['Worksop, Nottinghamshire', 'town Worksop, Nottinghamshire'],
  ])('%s is %s', (typed, found) => {
    expect(said(places.find(typed))).toBe(found)
  })

  test.each([
    ['Georgia', /^ambiguous: area Georgia, United States \| area Georgia/],
    ['Orange County', /^ambiguous: area Orange County, California \| .*area Orange County, Florida/],
    ['Conwy', /^ambiguous: area Conwy, Wales \| town Conwy, Wales/],
  ])('%s has to be asked about', (typed, choices) => {
    expect(said(places.find(typed))).toMatch(choices)
  })

  test('elsewhere in the world Norfolk may be either', async () => {
    const norwegian = await openTestPlaces({ homeCountries: ['NO'] })
    const answer = norwegian.find('Norfolk')
    expect(said(answer)).toMatch(/^ambiguous: area Norfolk, England \| town Norfolk, Virginia/)
    const key = answer.kind === 'ambiguous' ? answer.places[0]!.key : ''
    expect(said(norwegian.find('Norfolk', { key }))).toBe('area Norfolk, England')
    expect(said(norwegian.find('', { key }))).toBe('area Norfolk, England')
  })

  test.each([
    ['Nottinghamshir', 'Nottinghamshire'],
    ['Notinghamshire', 'Nottinghamshire'],
    ['Norfork', 'Norfolk'],
    ['Rogalnd', 'Rogaland'],
  ])('%s is not known, and %s is offered first', (typed, offered) => {
    const answer = places.find(typed)
    expect(answer.kind === 'unknown' && answer.suggestions[0]).toMatchObject({ kind: 'area', name: offered })
  })

  test.each(
    'notts derbys lancs yorks leics lincs northants bucks herts hants wilts beds cambs glos oxon salop staffs worcs'.split(
      ' ',
    ),
  )('%s is a county', short => {
    expect(places.find(short)).toMatchObject({ kind: 'found', place: { kind: 'area', country: 'GB' } })
  })

  test.each([
    ['Newark notts', 'Newark on Trent, Nottinghamshire'],
    ['Boston lincs', 'Boston, Lincolnshire'],
    ['Newport salop', 'Newport, Shropshire'],
    ['Richmond yorks', 'Richmond, North Yorkshire'],
    ['Ashford, Kent', 'Ashford, Kent'],
  ])('the town of %s is %s', (typed, town) => {
    expect(said(places.find(typed))).toBe(`town ${town}`)
  })
})

describe('what lies in an area', () => {
  const area = (typed: string) => {
    const answer = places.find(typed)
    if (answer.kind !== 'found') throw new Error(`${typed} is ${answer.kind}`)
    return answer.place
  }
  const worksop = { lat: 53.3, lon: -1.12 }
  const chesterfield = { lat: 53.235, lon: -1.42 }

  test('Worksop lies in Nottinghamshire, and Chesterfield, as near to its middle, does not', () => {
    const inside = places.inside(area('Nottinghamshire'))!
    expect(inside(worksop)).toBe(true)
    expect(inside(chesterfield)).toBe(false)
    expect(places.inside(area('England'))!(chesterfield)).toBe(true)
    expect(places.inside(area('Norway'))!(worksop)).toBe(false)
    expect(places.inside(area('Worksop'))).toBeNull()
  })

  test('its circle holds its towns and is no wider than it has to be', () => {
    const { lat, lon, radiusKm } = area('Nottinghamshire')
    expect(lat).toBeCloseTo(53.1, 0)
    expect(lon).toBeCloseTo(-1.1, 0)
    expect(radiusKm).toBeGreaterThan(35)
    expect(radiusKm).toBeLessThan(65)
  })

  test('of an area the county is known, or the country alone', () => {
    expect(places.region(area('Nottinghamshire'))).toMatchObject({ county: 'Nottinghamshire' })
    expect(places.region(area('Norge'))).toEqual({ country: 'NO', county: null, wide: null })
    expect(places.nation(area('Kent'))).toBe('GB-ENG')
    expect(places.nation(area('Britain'))).toBeNull()
  })
})

test('the county of a demonstration is an area like any other', async () => {
  const town = (name: string, lat: number) => ({
    name,
    region: 'Thistleshire',
    country: 'GB',
    lat,
    lon: -1,
    population: 9_000,
  })
  const demo = await openTestPlaces({ extraTowns: [town('Alderwick', 53.4), town('Brackley Fen', 53.2)] })
  const answer = demo.find('thistleshire')
  expect(said(answer)).toBe('area Thistleshire, United Kingdom')
  const place = answer.kind === 'found' ? answer.place : null
  expect(demo.inside(place!)!({ lat: 53.2, lon: -1 })).toBe(true)
  expect(demo.inside(place!)!({ lat: 52.95, lon: -1.15 })).toBe(false)
  expect(said(demo.find('Thistlshire'))).toBe('unknown: area Thistleshire, United Kingdom')
})
