import { expect, test } from 'vitest'
import { isZone } from '../gatherings/dates/zone-offset.ts'
import { homeZoneOf } from './home-zone.ts'

test('Joan’s country has one clock, and so have Karin’s and Tomás’s', () => {
  expect(['GB', 'NO', 'IE'].map(homeZoneOf)).toEqual(['Europe/London', 'Europe/Oslo', 'Europe/Dublin'])
})

test('where a country has several clocks we do not guess whose is the reader’s', () => {
  expect(['US', 'CA', 'AU', 'ES', 'PT', 'XX'].map(homeZoneOf)).toEqual([null, null, null, null, null, null])
})

test('every zone in the table exists', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const zones = letters.flatMap(one => letters.flatMap(two => homeZoneOf(one + two) ?? []))
  expect(zones.length).toBeGreaterThan(40)
  expect(zones.filter(zone => !isZone(zone))).toEqual([])
})
