/** Which towns are kept with an area: what somebody who looks for its groups may type. */
import { expect, test } from 'vitest'
import { aGroup, noonOn12November as now } from '#support/a-group.ts'
import type { Town } from '../places/gazetteer/gazetteer.ts'
import { areaOf } from './area-of.ts'
import { keptDirectory } from './on-phone/kept-directory.ts'
import { keptPlaces } from './on-phone/kept-places.ts'

let number = 0
const town = (name: string, country: string, lat: number, lon: number, population: number): Town => ({
  ...{ key: `g${++number}`, name, lat, lon, population, section: false, zone: 'Europe/London' },
  region: { country, county: '', wide: '' },
})
const towns = [
  town('Dover', 'GB', 51.128, 1.308, 39_000),
  town('Whitby', 'GB', 54.486, -0.615, 13_000),
  town('Robin Hood’s Bay', 'GB', 54.434, -0.534, 1_300),
  town('Sangatte', 'FR', 50.946, 1.753, 4_700),
  town('Arques', 'FR', 50.735, 2.304, 9_500),
  town('Lille', 'FR', 50.633, 3.058, 230_000),
]
const places = keptPlaces(towns, 'GB')
const clock = { now: () => now }

const namesKept = async (groups: Parameters<typeof keptDirectory>[0]) => {
  const directory = keptDirectory(groups, { clock, abbreviations: [] })
  const area = await areaOf(places.nearest(towns[0]!)!, { directory, places })
  return area.towns.map(({ name }) => name).sort()
}

test('around Dover: all that is near, the larger towns of its country, and of France what many have heard of', async () => {
  expect(await namesKept([aGroup()])).toEqual(['Dover', 'Lille', 'Sangatte', 'Whitby'])
})

test('the larger towns of France too, where a group of the area meets in Sangatte', async () => {
  const group = aGroup()
  const gatherings = group.gatherings.map(gathering => ({
    ...gathering,
    place: gathering.place && { ...gathering.place, country: null, point: { lat: 50.946, lon: 1.753 } },
  }))
  expect(await namesKept([{ ...group, gatherings }])).toEqual([
    'Arques',
    'Dover',
    'Lille',
    'Sangatte',
    'Whitby',
  ])
})
