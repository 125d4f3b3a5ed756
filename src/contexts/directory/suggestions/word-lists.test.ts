/** What is suggested while somebody types: short enough to be sent whole, and every suggestion leads where it says. */
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { openTestPlaces } from '#support/open-test-places.ts'
import type { Places } from '../places/places.ts'
import { foldLabel } from '../topics/fold-label.ts'
import { topics } from '../topics/topics.ts'
import { type TopicWords, topicWords } from './topic-words.ts'
import { type TownWords, townWords } from './town-words.ts'
import { openWordLists } from './word-lists.ts'

const LANGUAGES = ['en', 'nb', 'de']
let places: Places
beforeAll(async () => {
  places = await openTestPlaces()
})

test('each list packs into 12 kB, so it can be sent whole and no letter has to be', () => {
  const lists = openWordLists(places, 'GB')
  expect(Object.keys(lists.addresses)).toEqual(['topics-en', 'topics-nb', 'topics-de', 'towns'])
  for (const address of Object.values(lists.addresses)) {
    const list = lists.list(address)!
    expect(brotliCompressSync(list).length, address).toBeLessThan(12_000)
    expect(gzipSync(list).length, address).toBeLessThan(13_000)
  }
  expect(lists.list('/lists/topics-en-00000000.json')).toBeUndefined()
})

describe.each(LANGUAGES)('what for, in %s', language => {
  test('every topic is there once, under its shown name', () => {
    const shown = topicWords(language).map(([name]) => name)
    expect(new Set(shown)).toEqual(new Set(topics().map(({ labels }) => labels[language]!.preferred)))
    expect(shown).toHaveLength(topics().length)
  })

  test('no hidden word is among them, unless it may be shown for another topic', () => {
    const mayBeShown = new Set(
      topics().flatMap(({ labels }) => {
        const { preferred, everyday, professional } = labels[language]!
        return [preferred, ...everyday, ...professional]
      }),
    )
    const all = topicWords(language).flat() as string[]
    expect(all.filter(word => !mayBeShown.has(word))).toEqual([])
  })
})

test('Amira finds COPD under its everyday name, and the everyday topics come first', () => {
  const words = topicWords('en')
  const fronts = topics().filter(({ front }) => front).length
  const first = words.slice(0, fronts).map(([shown]) => shown)
  expect(first).toContain('Drinking')
  const drinking = words.find(([shown]) => shown === 'Drinking') as TopicWords
  expect(drinking.map(foldLabel)).toContain('alcohol')
})

describe('where', () => {
  let towns: TownWords[]
  beforeAll(() => {
    towns = townWords(places, 'GB')
  })

  test('the largest towns stand first, with the region that tells them apart', () => {
    expect(towns[0]![0]).toBe('London')
    expect(towns.length).toBeGreaterThan(900)
    expect(towns).toContainEqual(['Worksop', 'Nottinghamshire'])
  })

  test('each one, written as it is suggested, is found as that place and no other', () => {
    const written = towns.map(([name, region, inFull]) => (inFull ? `${name}, ${region}` : name))
    expect(new Set(written).size).toBe(towns.length)
    expect(written.filter(typed => places.find(typed).kind !== 'found')).toEqual([])
  })

  test('a town of the demonstration is suggested too', async () => {
    const county = await openTestPlaces({
      extraTowns: [
        { name: 'Wexcombe', region: 'Wexshire', country: 'GB', lat: 52, lon: -1, population: 40_000 },
      ],
    })
    expect(townWords(county, 'GB')).toContainEqual(['Wexcombe', 'Wexshire'])
  })
})
