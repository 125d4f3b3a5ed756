import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { distanceKm } from '../distance.ts'
import { readPostalLine } from './postal-row.ts'
import { ukPostcodeAreas } from './uk-postcode-areas.ts'

const REAL = new URL('../../../../../../shared/data/places/GB.txt', import.meta.url).pathname

test('there are 124 areas, each with a name and a place in or around Britain', () => {
  expect(ukPostcodeAreas.size).toBe(124)
  for (const { name, lat, lon } of ukPostcodeAreas.values()) {
    expect(name).toMatch(/^[A-Z]/)
    expect(lat).toBeGreaterThan(49)
    expect(lat).toBeLessThan(61)
    expect(lon).toBeGreaterThan(-8)
    expect(lon).toBeLessThan(2)
  }
})

test.skipIf(!existsSync(REAL))('the middle of each area lies among its districts', () => {
  const spots = new Map<string, { lat: number; lon: number }[]>()
  for (const line of readFileSync(REAL, 'utf8').split('\n')) {
    const read = readPostalLine(line)
    if (!read || 'skipped' in read) continue
    const area = /^[A-Z]+/.exec(read.row.code)![0]
    spots.set(area, [...(spots.get(area) ?? []), read.row])
  }
  expect([...ukPostcodeAreas.keys()].filter(code => !spots.has(code))).toEqual([])
  for (const [code, area] of ukPostcodeAreas) {
    const list = spots.get(code)!
    const middle = {
      lat: list.reduce((sum, spot) => sum + spot.lat, 0) / list.length,
      lon: list.reduce((sum, spot) => sum + spot.lon, 0) / list.length,
    }
    expect(distanceKm(area, middle), code).toBeLessThan(5)
  }
})
