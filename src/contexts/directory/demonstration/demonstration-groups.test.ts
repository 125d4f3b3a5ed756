import { beforeAll, describe, expect, it } from 'vitest'
import { noonOn12November } from '#support/a-group.ts'
import { theCounty } from '#support/county.ts'
import { openTestPlaces } from '#support/open-test-places.ts'
import type { Group } from '../groups/group.ts'
import { publicGroup } from '../groups/public-group.ts'
import { slugOf } from '../groups/slug.ts'
import { distanceKm } from '../places/distance.ts'
import type { Places } from '../places/places.ts'
import { descendantsOf, frontTopics, topic } from '../topics/topics.ts'
import { demonstrationTowns } from './demonstration-towns.ts'
import { meetingTowns } from './towns.ts'

const now = noonOn12November
const county = theCounty(now)
const idlemarch = new Set(demonstrationTowns.map(({ name }) => name))
const share = (is: (group: Group) => boolean) => county.filter(is).length / county.length
const placesOf = (group: Group) => group.gatherings.flatMap(({ place }) => place ?? [])
const modesOf = (group: Group) => group.gatherings.map(({ mode }) => mode)
const about = (...slugs: string[]) => county.filter(group => slugs.some(slug => group.topics.includes(slug)))
const inTown = (group: Group, town: string) => placesOf(group).some(place => place.town === town)

describe('how many, and where', () => {
  it('there are about six hundred and fifty groups, every one with its own address and code', () => {
    expect(county.length).toBeGreaterThan(600)
    expect(county.length).toBeLessThan(700)
    for (const key of ['id', 'slug', 'code', 'name'] as const)
      expect(new Set(county.map(group => group[key])).size, key).toBe(county.length)
    expect(county.filter(({ slug }) => slug !== slugOf(slug))).toEqual([])
  })

  it('most meet in Idlemarch, about a third in the real towns around, some far off, some nowhere', () => {
    expect(share(group => placesOf(group).some(({ town }) => idlemarch.has(town!)))).toBeGreaterThan(0.5)
    const near = [
      'Worksop',
      'Retford',
      'Mansfield',
      'Sheffield',
      'Doncaster',
      'Lincoln',
      'Newark',
      'Chesterfield',
      'Nottingham',
      'Rotherham',
      'Gainsborough',
    ]
    for (const town of near)
      expect(county.filter(group => inTown(group, town)).length, town).toBeGreaterThan(3)
    const around = share(group => near.some(town => inTown(group, town)))
    expect(around).toBeGreaterThan(0.25)
    expect(around).toBeLessThan(0.4)
    for (const town of ['Leeds', 'Derby', 'London', 'Bristol', 'Cardiff', 'Edinburgh', 'Belfast'])
      expect(
        county.some(group => inTown(group, town)),
        town,
      ).toBe(true)
    const newports = county.flatMap(placesOf).filter(({ town }) => town === 'Newport')
    expect(
      Math.max(...newports.map(({ point }) => point!.lat)) -
        Math.min(...newports.map(({ point }) => point!.lat)),
    ).toBeGreaterThan(0.5)
    const remote = county.filter(group => placesOf(group).length === 0)
    expect(remote.length).toBeGreaterThan(40)
    expect(remote.length).toBeLessThan(65)
    expect(new Set(county.flatMap(modesOf))).toEqual(new Set(['in-person', 'hybrid', 'online', 'phone']))
  })

  it('every village of Idlemarch has at least a few groups', () => {
    for (const town of idlemarch)
      expect(county.filter(group => inTown(group, town)).length, town).toBeGreaterThan(2)
  })

  it('every room lies where somebody of its town would go, and a few lie miles from anywhere', () => {
    let far = 0
    for (const place of county.flatMap(placesOf)) {
      const km = Math.min(
        ...meetingTowns.filter(({ name }) => name === place.town).map(town => distanceKm(town, place.point!)),
      )
      expect(km).toBeLessThan(10)
      if (km > 4.5) far++
    }
    expect(far).toBeGreaterThan(5)
    for (const group of county)
      for (const { mode, place, online } of group.gatherings) {
        expect(place !== null, group.name).toBe(mode === 'in-person' || mode === 'hybrid')
        expect(online !== null, group.name).toBe(mode !== 'in-person')
      }
  })
})

describe('the towns of Idlemarch', () => {
  let real: Places
  let shown: Places
  beforeAll(async () => {
    real = await openTestPlaces()
    shown = await openTestPlaces({ extraTowns: demonstrationTowns })
  })

  it('no real place has their names, and where they are known they are found', () => {
    for (const { name, lat, lon } of demonstrationTowns) {
      expect(real.find(name).kind, name).toBe('unknown')
      expect(shown.find(name), name).toMatchObject({
        kind: 'found',
        place: { name, region: 'Idlemarch', lat, lon },
      })
    }
    expect(shown.find('Worksop')).toEqual(real.find('Worksop'))
  })
})

describe('what they are about', () => {
  it('at least a hundred and fifty topics, all of them in the thesaurus', () => {
    const used = new Set(county.flatMap(({ topics }) => topics))
    expect([...used].filter(slug => !topic(slug))).toEqual([])
    expect(used.size).toBeGreaterThan(250)
    expect(share(({ topics }) => topics.length > 1)).toBeGreaterThan(0.15)
  })

  it('each topic of the front page has groups in Worksop or Idlemarch that one can go to', () => {
    for (const { slug } of frontTopics()) {
      const near = about(slug, ...descendantsOf(slug)).filter(group =>
        placesOf(group).some(({ town }) => town === 'Worksop' || idlemarch.has(town!)),
      )
      expect(near.filter(({ life }) => life.state === 'open').length, slug).toBeGreaterThan(2)
    }
  })

  it('what people come for most has most groups', () => {
    for (const slug of [
      'grief',
      'alcohol',
      'anxiety',
      'depression',
      'carers',
      'dementia',
      'neurodivergence',
      'cancer',
      'pain',
      'loneliness',
      'new-baby',
    ])
      expect(about(slug, ...descendantsOf(slug)).length, slug).toBeGreaterThan(9)
  })

  it('Harold, Amira and the others find what they type', () => {
    const open = (slug: string) => about(slug).filter(({ life }) => life.state === 'open')
    for (const slug of [
      'copd',
      'fibromyalgia',
      'ocd',
      'schizophrenia',
      'stoma',
      'baby-loss',
      'rare-conditions',
    ])
      expect(open(slug).length, slug).toBeGreaterThan(0)
    expect(open('fathers-contact').some(group => inTown(group, 'Worksop'))).toBe(true)
    expect(
      open('dementia-families').some(
        group => modesOf(group).includes('phone') && group.gatherings[0]!.online?.phone,
      ),
    ).toBe(true)
    expect(open('dementia-families').some(group => inTown(group, 'Mizzle End'))).toBe(true)
  })

  it('about one in eight is for those close to somebody', () => {
    const close = share(({ forWhom }) => forWhom === 'close-person')
    expect(close).toBeGreaterThan(0.08)
    expect(close).toBeLessThan(0.16)
    expect(share(({ forWhom }) => forWhom === 'both')).toBeGreaterThan(0.04)
    expect(new Set(county.flatMap(({ communities }) => communities)).size).toBe(21)
    for (const language of ['pl', 'uk', 'ur', 'pa', 'ar', 'cy', 'bfi'])
      expect(county.filter(({ languages }) => languages.includes(language)).length, language).toBeGreaterThan(
        0,
      )
  })
})

describe('what a group withholds', () => {
  it('never leaves: neither room, street, postcode nor the exact point', () => {
    const quiet = county.filter(group => placesOf(group).some(({ shown }) => shown === 'town'))
    expect(quiet.length).toBeGreaterThan(8)
    for (const group of quiet) {
      const held = placesOf(group)
      const told = JSON.stringify(publicGroup(group).gatherings)
      for (const { name, street, postcode } of held)
        for (const secret of [name, street, postcode]) if (secret) expect(told).not.toContain(secret)
      expect(placesOf(publicGroup(group)).every(({ town }) => town !== null)).toBe(true)
    }
  })
})

it('the same seed gives the same county, another seed another one', () => {
  const plain = (groups: Group[]) =>
    groups.map(({ name, life, contact, gatherings }) => [
      name,
      life,
      contact,
      gatherings.map(({ schedule }) => schedule),
    ])
  expect(plain(theCounty(now))).toEqual(plain(county))
  expect(plain(theCounty(now, 2))).not.toEqual(plain(county))
})
