import { expect, test } from 'vitest'
import { sayTimes } from '#contexts/directory/gatherings/saying/say-times.ts'
import { sayDay } from '../say-day.ts'
import { american, translatorOf } from './translators.ts'

test('in a directory at home in New York, Daniel reads days and times as he knows them', () => {
  const t = translatorOf('en', 'US')
  expect(sayDay(t, '2026-11-27', 'weekday-day').replace(/\u00a0/g, ' ')).toBe('Friday, November 27')
  expect(sayTimes('18:30', 90, t).replace(/\u00a0/g, ' ')).toBe('6:30 to 8 pm')
  expect(sayTimes('10:45', 75, t).replace(/\u00a0/g, ' ')).toBe('10:45 am to noon')
})

test('elsewhere, and in other languages, nothing changes', () => {
  expect(translatorOf('en', 'GB')).not.toBe(american)
  expect(translatorOf('nb', 'US')).toBe(translatorOf('nb'))
})
