import { expect, it } from 'vitest'
import { english as t } from '#ui/messages/translator.ts'
import { sayAround, sayFarAway } from './say-distance.ts'

it('Harold reads round miles: a circle is drawn with a broad pen', () => {
  const said = [2, 5, 10, 16, 20, 40, 80, 160, 320, 640].map(km => sayAround(km, 'mi', t))
  expect(said).toEqual([
    'about 1 mile',
    '3 miles',
    '6 miles',
    '10 miles',
    '12 miles',
    '25 miles',
    '50 miles',
    'about 100 miles',
    'about 200 miles',
    'about 400 miles',
  ])
})

it('and Karin round kilometres, exact where they are', () => {
  const said = [2, 15, 40, 80, 100, 160, 320, 640].map(km => sayAround(km, 'km', t))
  expect(said).toEqual([
    '2 km',
    '15 km',
    '40 km',
    '80 km',
    '100 km',
    'about 150 km',
    'about 300 km',
    'about 650 km',
  ])
})

it('the nearest of all is told as it is nearby, and to the ten far away', () => {
  expect(sayFarAway(60, 'mi', t)).toBe('37 miles')
  expect(sayFarAway(213, 'mi', t)).toBe('about 130 miles')
  expect(sayFarAway(4_816, 'km', t)).toBe('about 4820 km')
})
