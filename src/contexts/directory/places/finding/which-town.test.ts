import { expect, test } from 'vitest'
import type { Town } from '../gazetteer/gazetteer.ts'
import { whichTown } from './which-town.ts'

let next = 0
const town = (country: string, population: number, name = 'Newport'): Town => {
  next++
  const region = { country, county: `County ${next}`, wide: null }
  return { key: `g${next}`, name, region, lat: next * 2, lon: 0, population, section: false, zone: null }
}
const own = (town: Town) => ({ town, own: true, edits: 0 })
const byOtherName = (town: Town) => ({ town, own: false, edits: 0 })
const atHome = (town: Town) => town.region.country === 'GB'

test('a town twenty times as big as the next is taken without asking', () => {
  const [big, small] = [town('GB', 20_000), town('GB', 1_000)]
  expect(whichTown([own(small), own(big)], atHome)).toEqual({ one: big })
})

test('below that the reader is asked, biggest first', () => {
  const [big, small] = [town('GB', 19_000), town('GB', 1_000)]
  expect(whichTown([own(small), own(big)], atHome)).toEqual({ ask: [big, small] })
})

test('a small town at home comes before a bigger one abroad', () => {
  const [home, abroad] = [town('GB', 40_000), town('US', 650_000)]
  expect(whichTown([own(home), own(abroad)], atHome)).toEqual({ one: home })
})

test('a city abroad a hundred times as big is asked about', () => {
  const [home, abroad] = [town('GB', 4_000), town('AU', 4_000_000)]
  expect(whichTown([own(home), own(abroad)], atHome)).toEqual({ ask: [home, abroad] })
})

test('where no home town has the name, those abroad compete among themselves', () => {
  const [one, other] = [town('US', 150_000), town('US', 110_000)]
  expect(whichTown([own(one), own(other)], atHome)).toEqual({ ask: [one, other] })
})

test('another name than its own counts a quarter', () => {
  const [named, called] = [town('GB', 30_000), town('GB', 100_000, 'Elsewhere')]
  expect(whichTown([byOtherName(called), own(named)], atHome)).toEqual({ ask: [named, called] })
})

test('the city around a part of that name does not compete with it', () => {
  const part = town('US', 1_500_000, 'Manhattan')
  const city = { ...town('US', 8_800_000, 'New York City'), lat: part.lat - 0.07 }
  const small = town('US', 56_000, 'Manhattan')
  expect(whichTown([byOtherName(city), own(part), own(small)], atHome)).toEqual({ one: part })
})

test('a town listed twice is one town', () => {
  const first = town('GB', 50_000)
  const again = { ...first, key: 'g0', population: 30_000, lat: first.lat + 0.01 }
  expect(whichTown([own(again), own(first)], atHome)).toEqual({ one: first })
})

test('no town is no town', () => {
  expect(whichTown([], atHome)).toEqual({ none: true })
})
