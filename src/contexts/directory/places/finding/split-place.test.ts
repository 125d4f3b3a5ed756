import { beforeAll, describe, expect, test } from 'vitest'
import { openTestPlaces } from '#support/open-test-places.ts'
import type { Places } from '../places.ts'

let places: Places
beforeAll(async () => {
  places = await openTestPlaces()
}, 60_000)

test.each([
  ['dads on their own worksop', 'dads on their own', 'worksop'],
  ['grief near Newport', 'grief', 'Newport'],
  ['in Leeds', '', 'Leeds'],
  ['Worksop', '', 'Worksop'],
  ['anxiety, worksop notts', 'anxiety', 'worksop notts'],
  ['grief S80 1AB', 'grief', 'S80 1AB'],
  ['grief worksop S80 1AB', 'grief', 'worksop S80 1AB'],
  ['dads milton keynes', 'dads', 'milton keynes'],
  ['bipolar stoke on trent', 'bipolar', 'stoke on trent'],
  ['parents of addicts in derby', 'parents of addicts', 'derby'],
  ['young widows in new york', 'young widows', 'new york'],
  ['drinking around Hope', 'drinking', 'Hope'],
  ['help in Reading', 'help', 'Reading'],
  ['grief near Worksopp', 'grief', 'Worksopp'],
  ['quiet evenings near Munich', 'quiet evenings', 'Munich'],
])('"%s" is "%s" at "%s"', (text, words, place) => {
  expect(places.splitPlace(text)).toEqual({ words, place })
})

test.each([
  'grief',
  'sleep',
  'help with reading',
  'living in hope',
  'debt',
  'cancer bath',
  'my mother in law',
  'loss of derby',
  'multiple sclerosis',
  'hearing voices',
  'carers',
  'grief at home',
  'men',
  'ms',
  'dads on their own',
  'life after 60',
  '',
  '   ',
])('"%s" has no place in it', text => {
  expect(places.splitPlace(text)).toEqual({ words: text.trim(), place: null })
})

describe('a county, a state or a country', () => {
  const isWord = (text: string) =>
    /^(?:med |with )?(?:angst|anxiety|grief|hoarding|trauer|terriers)$/i.test(text)

  test.each([
    ['hoarding nottinghamshire', 'hoarding', 'nottinghamshire'],
    ['hoarding in notts', 'hoarding', 'notts'],
    ['nottinghamshire hoarding', 'hoarding', 'nottinghamshire'],
    ['grief norfolk england', 'grief', 'norfolk england'],
    ['grief near Nottinghamshir', 'grief', 'Nottinghamshir'],
    ['grief in isle of wight', 'grief', 'isle of wight'],
    ['trauer bayern', 'trauer', 'bayern'],
    ['noen i rogaland med angst', 'noen med angst', 'rogaland'],
    ['somebody in Leeds with anxiety', 'somebody with anxiety', 'Leeds'],
    ['Wales', 'Wales', null],
    ['grief in Wales', 'grief', 'Wales'],
    ['Kent', '', 'Kent'],
  ])('"%s" is "%s" at "%s"', (text, words, place) => {
    expect(places.splitPlace(text, { isWord })).toEqual({ words, place })
  })

  test.each([
    'living in hope with anxiety',
    'stuck in bath with grief',
    'help in normal life with anxiety',
    'norfolk terriers and me',
    'my mother in law with anxiety',
  ])('"%s" has none in it', text => {
    expect(places.splitPlace(text, { isWord }).place).toBeNull()
  })
})

test('a word of the directory is never taken for a place, unless "near" stands before it', () => {
  const isWord = (text: string) => text.toLowerCase() === 'crewe'
  expect(places.splitPlace('worry crewe', { isWord }).place).toBeNull()
  expect(places.splitPlace('worry in crewe', { isWord }).place).toBeNull()
  expect(places.splitPlace('worry near crewe', { isWord }).place).toBe('crewe')
})

test('a town that is also a word is a place where it is written as a name, or stands behind those who meet, and what is before it is understood', () => {
  const isWord = (text: string) => /^(?:ms society|cancer|dyslexia)$/i.test(text)
  expect(places.splitPlace('ms society Reading', { isWord }).place).toBe('Reading')
  expect(places.splitPlace('ms society reading', { isWord }).place).toBe('reading')
  expect(places.splitPlace('dyslexia reading', { isWord }).place).toBeNull()
  expect(places.splitPlace('Dyslexia Reading', { isWord }).place).toBeNull()
})

test('a town of the demonstration county is known like any home town', async () => {
  const town = {
    name: 'Alderwick',
    region: 'Thistleshire',
    country: 'GB',
    lat: 53.4,
    lon: -1,
    population: 900,
  }
  const demo = await openTestPlaces({ extraTowns: [town] })
  expect(demo.splitPlace('dads on their own alderwick')).toEqual({
    words: 'dads on their own',
    place: 'alderwick',
  })
  expect(demo.find('alderwick')).toMatchObject({
    kind: 'found',
    place: { name: 'Alderwick', region: 'Thistleshire' },
  })
  expect(demo.find('Aldrwick')).toMatchObject({ kind: 'unknown', suggestions: [{ name: 'Alderwick' }] })
  expect(demo.suggest('alderw')[0]).toMatchObject({ name: 'Alderwick' })
  expect(demo.nearest({ lat: 53.4, lon: -1.001 })).toMatchObject({ name: 'Alderwick' })
  expect(demo.townZone(town)).toBe('Europe/London')
})
